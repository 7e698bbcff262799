import { createCase } from '../../cases/commands/create-case.ts';
import { getCaseOverview } from '../../cases/queries/overview.ts';
import { getClaimPage } from '../../claim/queries.ts';
import { editJourney } from '../../journey/commands.ts';
import { appointmentOf } from '../../law/event.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import { editProceedings } from '../../proceedings/commands.ts';
import { publishDate } from '../../timeline/commands/publish.ts';
import { recordEvent } from '../../timeline/commands/record-event.ts';
import { eventsOf, placeOf } from './events.ts';
import { tellClaim, tellNext } from './file.ts';
import { WAYS, type Way } from './routes.ts';
import type { Story } from './stories.ts';
import { day, forGround, must, noon, plus, type Teller } from './telling.ts';
import { HARMS } from './texts.ts';

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

const earlier = (one: string, other: string) => (one < other ? one : other);

/** Opens a case and tells it up to today, as the firm would have recorded it day by day. */
export async function tell(who: Teller, story: Story, n: number): Promise<{ caseId: string; personId: string }> {
  const place = placeOf(who.lawyer.firmZone, n);
  const { events, lawful, track } = eventsOf(story, who.today, place, n);
  const way = WAYS[story.route];
  const arrived = events.find(({ type }) => type === 'arrival')?.on ?? who.today;
  const opened = events.find(({ type }) => type === 'intake_contact')?.on ?? earlier(plus(arrived, 20), who.today);
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
        ...(track === 'DEF' || track === 'WHO' ? { courtId: place.court } : { officeId: place.office }),
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
  if (track === 'AFF') await tellReferral(who, caseId, events, place.court);
  await tellClaim(who, caseId, story, noon(opened), n);
  const stops = journeyOf(story, way, departed, arrived);
  must(await editJourney(who.paralegal, { caseId, revision: 0, stops }, noon(opened)), 'the journey');
  if (appointment && n % 2 === 0)
    must(await publishDate(who.lawyer, { eventId: appointment }, noon(who.today)), 'publishing the date');
  const page = must(await getClaimPage(who.lawyer, { caseId }, noon(who.today)), 'the case');
  await tellNext(who, caseId, page.header.status, n);
  return { caseId, personId };
}
