import { createCase } from '../../cases/commands/create-case.ts';
import { publishNextStep, setNextStep } from '../../cases/commands/next-step.ts';
import { addNote } from '../../cases/commands/notes.ts';
import { editGrounds, editReasons } from '../../claim/commands.ts';
import { getClaimPage } from '../../claim/queries.ts';
import { editJourney } from '../../journey/commands.ts';
import { addDays } from '../../law/calendar-day.ts';
import { appointmentOf } from '../../law/event.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import { WALKS, walkEvents } from '../../law/walks.ts';
import type { StaffActor } from '../../platform/actor.ts';
import type { Outcome } from '../../platform/problem.ts';
import { publishDate, publishStatus } from '../../timeline/commands/publish.ts';
import { recordEvent } from '../../timeline/commands/record-event.ts';
import { WAYS, type Way } from './routes.ts';
import type { Story } from './stories.ts';
import { HARMS, NOTES, REASONS, STEPS, UNPROTECTED } from './texts.ts';

export type Teller = { lawyer: StaffActor; paralegal: StaffActor; today: string };

/** The value; a refusal is a fault of the story, named with what was tried. */
export function must<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demonstration firm: ${what} was refused: ${JSON.stringify(outcome.problem)}`);
}

/** Days after a day; the demonstration stays within the calendar. */
function plus(iso: string, days: number): string {
  const found = addDays(iso, days);
  if (!found) throw new Error(`${iso} and ${days} days is no day`);
  return found;
}

const noon = (day: string) => new Date(`${day}T20:00:00Z`);
const day = (on: string) => ({ on, until: on, precision: 'day' as const });
const forGround = <T>(list: readonly (readonly [string, T])[], code: string): T | undefined =>
  list.find(([start]) => code.startsWith(start))?.[1];

/** The walk's events up to where the case stands, so that the last lies a few days back. */
function eventsOf(
  { walk: id, left }: Story,
  today: string,
  shift: number,
): { events: ProcedureEvent[]; lawful: 'yes' | 'no'; track: string } {
  const walk = WALKS.find((known) => known.id === id);
  if (!walk) throw new Error(`there is no walk ${id}`);
  const steps = walk.steps.slice(0, walk.steps.length - left);
  const length = steps.reduce((days, step) => days + step.afterDays, 0);
  const first = plus(today, -length - shift);
  return { events: [...walkEvents({ ...walk, steps }, first, plus)], lawful: walk.lawfulStatus, track: walk.track };
}

function journeyOf(story: Story, way: Way, departed: string, arrived: string) {
  let on = departed;
  const legs = way.legs.map((leg) => {
    const from = on;
    on = plus(on, leg.days);
    return {
      kind: 'transit' as const,
      place: leg.place,
      country: leg.country,
      arrived: day(from),
      left: day(on),
      statusHeld: leg.status,
    };
  });
  return [
    { kind: 'departure' as const, place: story.city, country: 'RU', left: day(departed) },
    ...legs,
    {
      kind: 'arrival' as const,
      place: way.place,
      country: 'US',
      arrived: day(arrived),
      manner: way.manner,
      document: way.document,
    },
  ];
}

async function recordAll(who: Teller, caseId: string, events: readonly ProcedureEvent[]): Promise<string | null> {
  let appointment: string | null = null;
  for (const event of events) {
    const actor = event.details.by === 'x' ? who.paralegal : who.lawyer;
    const { type, on, details } = event;
    const recorded = must(
      await recordEvent(
        actor,
        { caseId, type, date: day(on), details: { ...details } as Record<string, string>, source: '' },
        noon(on),
      ),
      `${type} on ${on}`,
    );
    if ((appointmentOf(details)?.on ?? '') >= who.today) appointment = recorded.eventId;
  }
  return appointment;
}

async function recordHarm(who: Teller, caseId: string, story: Story, departed: string, at: Date): Promise<void> {
  for (const { type, before, notBefore, details, note } of story.grounds.flatMap(
    (code) => forGround(HARMS, code) ?? [],
  )) {
    const on = plus(departed, -before);
    if (on < notBefore) continue;
    must(
      await recordEvent(who.paralegal, { caseId, type, date: day(on), details, note, source: 'client' }, at),
      `${type} on ${on}`,
    );
  }
}

async function tellClaim(who: Teller, caseId: string, story: Story, at: Date, n: number): Promise<void> {
  const grounds = story.grounds.map((code, index) => ({
    ...{ id: '', code, strength: index === 0 ? ('primary' as const) : ('secondary' as const), note: '' },
    attribution: code.startsWith('PO.IMP') ? ('imputed' as const) : ('real' as const),
  }));
  const page = must(await getClaimPage(who.lawyer, { caseId }, at), 'the claim');
  must(
    await editGrounds(who.lawyer, { caseId, revision: page.revisions.grounds?.revision ?? 0, grounds }, at),
    'grounds',
  );
  const known = must(await getClaimPage(who.lawyer, { caseId }, at), 'the claim');
  const reasons = known.grounds.map(({ id, code }) => ({
    id: '',
    text: forGround(REASONS, code) ?? '',
    tie: id as string,
  }));
  const [unprotected, words] = UNPROTECTED[n % UNPROTECTED.length] ?? ['economy', ''];
  if (n % 3 === 0) reasons.push({ id: '', text: words, tie: unprotected });
  must(
    await editReasons(
      who.lawyer,
      { caseId, revision: known.revisions.reasons?.revision ?? 0, reasons: reasons.filter(({ text }) => text) },
      at,
    ),
    'reasons',
  );
}

async function tellNext(who: Teller, caseId: string, status: string, n: number): Promise<void> {
  const now = noon(who.today);
  const acts = (['firm', 'client', 'government'] as const)[n % 3] ?? 'firm';
  if (n % 7 !== 6) {
    const { text, ru, en } = STEPS[acts];
    const since = plus(who.today, -(n % 25));
    const step = must(
      await setNextStep(who.lawyer, { caseId, revision: 0, text, who: acts, since, clientRu: ru, clientEn: en }, now),
      'the next step',
    );
    if (n % 2 === 0)
      must(
        await publishNextStep(who.lawyer, { caseId, stepId: step.stepId, revision: step.revision }, now),
        'publishing the step',
      );
  }
  if (n % 2 === 0) must(await publishStatus(who.lawyer, { caseId, status }, now), 'publishing the status');
  const note = NOTES[n % NOTES.length];
  if (note) must(await addNote(who.paralegal, { caseId, text: note }, noon(plus(who.today, -(n % 80)))), 'a note');
}

/** Opens a case and tells it up to today, as the firm would have recorded it day by day. */
export async function tell(who: Teller, story: Story, n: number): Promise<{ caseId: string; personId: string }> {
  const { events, lawful, track } = eventsOf(story, who.today, 3 + (n % 20));
  const way = WAYS[story.route];
  const arrived = events.find(({ type }) => type === 'arrival')?.on ?? who.today;
  const opened = events.find(({ type }) => type === 'intake_contact')?.on ?? plus(arrived, 20);
  const departed = plus(arrived, -way.legs.reduce((days, leg) => days + leg.days, 0));
  const [latinSurname, latinGiven] = story.latin;
  const { surname, given, patronymic, birth, grounds } = story;
  const { caseId, personId } = must(
    await createCase(
      who.lawyer,
      {
        person: {
          ...{ surname, given, patronymic, birth },
          names: [{ script: 'Latn', type: 'passport', surname: latinSurname, given: latinGiven }],
          languages: [{ language: 'ru', fluency: 'native' }],
          numbers:
            n % 5 === 4
              ? []
              : [{ kind: 'a-number', value: `A299${String(100_000 + n * 37).padStart(6, '0')}`.slice(0, 10) }],
        },
        grounds: [...grounds],
        ...{
          track: track === 'POST' ? 'AFF' : track,
          lawfulStatus: lawful,
          manner: way.manner,
          arrivedOn: arrived,
          arrivedAt: way.place,
        },
        ...{ leadId: who.lawyer.userId, paralegalId: who.paralegal.userId },
      },
      noon(opened),
    ),
    `opening the case of ${story.surname}`,
  );
  const rest = events.filter(({ type }) => !['arrival', 'intake_contact', 'departure_from_russia'].includes(type));
  const departure = { ...day(departed) };
  must(
    await recordEvent(who.paralegal, { caseId, type: 'departure_from_russia', date: departure }, noon(opened)),
    'the departure',
  );
  await recordHarm(who, caseId, story, departed, noon(opened));
  const appointment = await recordAll(who, caseId, rest);
  await tellClaim(who, caseId, story, noon(opened), n);
  const stops = journeyOf(story, way, departed, arrived);
  must(await editJourney(who.paralegal, { caseId, revision: 0, stops }, noon(opened)), 'the journey');
  if (appointment && n % 2 === 0)
    must(await publishDate(who.lawyer, { eventId: appointment }, noon(who.today)), 'publishing the date');
  const page = must(await getClaimPage(who.lawyer, { caseId }, noon(who.today)), 'the case');
  await tellNext(who, caseId, page.header.status, n);
  return { caseId, personId };
}
