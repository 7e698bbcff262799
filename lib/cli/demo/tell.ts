import { createCase } from '../../cases/commands/create-case.ts';
import { getClaimPage } from '../../claim/queries.ts';
import { editJourney } from '../../journey/commands.ts';
import { COURTS } from '../../law/courts.ts';
import { appointmentOf } from '../../law/event.ts';
import { ASYLUM_OFFICES } from '../../law/offices.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import { WALKS, walkEvents } from '../../law/walks.ts';
import { publishDate } from '../../timeline/commands/publish.ts';
import { recordEvent } from '../../timeline/commands/record-event.ts';
import { tellClaim, tellNext } from './file.ts';
import { WAYS, type Way } from './routes.ts';
import type { Story } from './stories.ts';
import { day, forGround, must, noon, plus, type Teller } from './telling.ts';
import { HARMS } from './texts.ts';

const inTurn = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** Before which court or office: the ones near the coasts, where most of these people live. */
function placeOf(track: string, n: number): { courtId: string } | { officeId: string } {
  const courts = COURTS.filter(({ state }) => ['CA', 'NY', 'NJ', 'WA', 'FL'].includes(state));
  if (track === 'DEF' || track === 'WHO') return { courtId: inTurn(courts, n * 7)?.id ?? '' };
  return { officeId: inTurn(ASYLUM_OFFICES, n * 3)?.id ?? '' };
}

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
      arrived: from,
      left: on,
      statusHeld: leg.status,
    };
  });
  return [
    { kind: 'departure' as const, place: story.city, country: 'RU', left: departed },
    ...legs,
    {
      kind: 'arrival' as const,
      place: way.place,
      country: 'US',
      arrived,
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

/** Opens a case and tells it up to today, as the firm would have recorded it day by day. */
export async function tell(who: Teller, story: Story, n: number): Promise<{ caseId: string; personId: string }> {
  const { events, lawful, track } = eventsOf(story, who.today, 2 + (n % 9));
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
          numbers: n % 5 === 4 ? [] : [{ kind: 'a-number', value: `A299${String(100_417 + n * 13)}` }],
        },
        grounds: [...grounds],
        ...{
          track: track === 'POST' ? 'AFF' : track,
          lawfulStatus: lawful,
          manner: way.manner,
          arrivedOn: arrived,
          arrivedAt: way.place,
        },
        ...placeOf(track, n),
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
