import { createCase } from '../../cases/commands/create-case.ts';
import { getCaseOverview } from '../../cases/queries/overview.ts';
import { getClaimPage } from '../../claim/queries.ts';
import { editJourney } from '../../journey/commands.ts';
import { appointmentOf } from '../../law/event.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import { editProceedings } from '../../proceedings/commands.ts';
import { publishDate } from '../../timeline/commands/publish.ts';
import { recordEvent } from '../../timeline/commands/record-event.ts';
import { tellEnding } from './endings.ts';
import { eventsOf, placeOf } from './events.ts';
import { tellClaim, tellNext } from './file.ts';
import { type Way, wayOf } from './routes.ts';
import { tellSignatures } from './sign.ts';
import type { Story } from './stories.ts';
import { day, earlier, must, noon, plus, type Teller } from './telling.ts';
import { harmsOf } from './texts.ts';

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
  for (const { type, on, details, note } of harmsOf(story, departed)) {
    must(
      await recordEvent(who.paralegal, { caseId, type, date: day(on), details, note, source: 'client' }, at),
      `${type} on ${on}`,
    );
  }
}

/** A case the asylum office has sent to court is before the court from then on. */
async function tellReferral(who: Teller, caseId: string, events: readonly ProcedureEvent[], courtId: string) {
  const on = events.find(({ type }) => type === 'nta_filed')?.on;
  if (!on) return;
  const seen = must(await getCaseOverview(who.lawyer, { caseId }, noon(who.today)), 'the proceedings');
  const [own] = seen.proceedings;
  if (!own) return;
  const { id, track, agency, officeId } = own;
  const before = { id, track, agency, officeId: officeId ?? '', startedOn: own.startedOn ?? '', endedOn: on };
  const now = { track: 'DEF', agency: 'EOIR', courtId, startedOn: on } as const;
  must(
    await editProceedings(who.paralegal, { caseId, revision: 0, proceedings: [before, now] }, noon(on)),
    'the proceedings',
  );
}

const PAPER: Readonly<Record<NonNullable<Story['other']>[2], string>> = {
  passport: 'earlier passport',
  visa: 'US visa',
  work_permit: 'work permit',
  agency: 'letter of the agency',
};

function personOf({ surname, given, patronymic, sex, birth, citizenships, latin, other }: Story, n: number) {
  const spelt = (
    type: 'passport' | 'visa' | 'work_permit' | 'agency',
    [last, first]: readonly string[],
    note: string,
  ) => ({
    ...{ script: 'Latn' as const, type, surname: last ?? '', given: first ?? '', note },
  });
  return {
    ...{ surname, given, patronymic, sex, birth, citizenships: [...citizenships] },
    names: [spelt('passport', latin, ''), ...(other ? [spelt(other[2], other, PAPER[other[2]])] : [])],
    languages: [{ language: 'ru', fluency: 'native' as const }],
    numbers: n % 5 === 4 ? [] : [{ kind: 'a-number' as const, value: `A299${String(100_417 + n * 13)}` }],
  };
}

/** Events of a walk that other commands record. */
const TOLD_OTHERWISE: readonly string[] = ['arrival', 'intake_contact', 'departure_from_russia', 'case_closed'];

/** Opens a case and tells it up to today, as the firm would have recorded it day by day. */
export async function tell(who: Teller, story: Story, n: number): Promise<{ caseId: string; personId: string }> {
  const place = placeOf(who.lawyer.firmZone, n);
  const { events, lawful, track } = eventsOf(story, who.today, place, n);
  const way = wayOf(story.route);
  const arrived = events.find(({ type }) => type === 'arrival')?.on ?? who.today;
  const opened = events.find(({ type }) => type === 'intake_contact')?.on ?? earlier(plus(arrived, 20), who.today);
  const departed = plus(arrived, -way.legs.reduce((days, leg) => days + leg.days, 0));
  const { caseId, personId } = must(
    await createCase(
      who.lawyer,
      {
        person: personOf(story, n),
        grounds: [...story.grounds],
        ...{
          track: track === 'POST' ? 'AFF' : track,
          lawfulStatus: lawful,
          manner: way.manner,
          arrivedOn: arrived,
          arrivedAt: way.place,
        },
        ...(track === 'DEF' || track === 'WHO' ? { courtId: place.court } : { officeId: place.office }),
        ...{ leadId: who.lawyer.userId, paralegalId: who.paralegal.userId },
      },
      noon(opened),
    ),
    `opening the case of ${story.surname}`,
  );
  const rest = events.filter(({ type }) => !TOLD_OTHERWISE.includes(type));
  const departure = { ...day(departed) };
  must(
    await recordEvent(who.paralegal, { caseId, type: 'departure_from_russia', date: departure }, noon(opened)),
    'the departure',
  );
  await recordHarm(who, caseId, story, departed, noon(opened));
  const appointment = await recordAll(who, caseId, rest);
  if (track === 'AFF') await tellReferral(who, caseId, events, place.court);
  await tellClaim(who, caseId, story, noon(opened), n);
  const stops = journeyOf(story, way, departed, arrived);
  must(await editJourney(who.paralegal, { caseId, revision: 0, stops }, noon(opened)), 'the journey');
  if (appointment && n % 2 === 0)
    must(await publishDate(who.lawyer, { eventId: appointment }, noon(who.today)), 'publishing the date');
  const page = must(await getClaimPage(who.lawyer, { caseId }, noon(who.today)), 'the case');
  const closed = await tellEnding(who, caseId, story, events);
  const { status, stage } = page.header;
  await tellNext(who, { caseId, story, status, stage, since: events.at(-1)?.on ?? opened, closed }, n);
  await tellSignatures(who, caseId, n);
  return { caseId, personId };
}
