import { comparePartialDates, exactDay, type PartialDate } from '../partial-date.ts';
import {
  CHANGING_EVENTS,
  type ExceptionCode,
  grantsParole,
  I589_RETURNED,
  I589_SENT,
  LAWFUL_MANNERS,
  PAROLE_ENDS,
} from '../rules/one-year-exceptions.ts';
import type { Arrival, DatedFact, OneYearFacts } from './facts.ts';

/** Something on file that may be an exception nobody has recorded. `eventIds` lead to what it rests on. */
export type ExceptionLead = {
  readonly code: ExceptionCode;
  readonly from: PartialDate;
  readonly until: PartialDate | null;
  readonly eventIds: readonly string[];
};

/** Several changes may each be an exception of its own. */
const REPEATED: readonly ExceptionCode[] = ['CC1', 'CC2'];

const byDay = (a: DatedFact, b: DatedFact): number => (a.date.on < b.date.on ? -1 : 1);
const of = (facts: readonly DatedFact[], ...types: readonly DatedFact['type'][]) =>
  facts.filter(({ type }) => types.includes(type));

/** Lawful status or parole from the arrival on: up to the latest day a paper names, or to the event that ended it first. */
function lawfulStay({ facts, departures }: OneYearFacts, arrival: Arrival): ExceptionLead[] {
  const since = ({ date }: DatedFact) => comparePartialDates(date, arrival.date) >= 0;
  const paroles = facts.filter(grantsParole).filter(since);
  const [first] = paroles;
  const isLawful = LAWFUL_MANNERS.includes(arrival.manner ?? '');
  if (!isLawful && !first) return [];
  const papers = [arrival.until, ...paroles.map(({ until }) => until)].flatMap((day) => day ?? []);
  const last = papers.toSorted().at(-1);
  const ends = new Set([...of(facts, ...PAROLE_ENDS), ...departures]);
  const [end] = [...ends].filter(since).toSorted(byDay);
  const endsFirst = end && (!last || end.date.on < last);
  const from = isLawful ? arrival.date : (first?.date ?? arrival.date);
  const until = endsFirst ? end.date : last ? exactDay(last) : null;
  const eventIds = [...(isLawful ? [arrival.id] : []), ...paroles.map(({ id }) => id), ...(endsFirst ? [end.id] : [])];
  return [{ code: 'EC4', from, until, eventIds }];
}

/** The last filing that was returned: from its sending to its return. */
function returned({ facts }: OneYearFacts): ExceptionLead[] {
  const back = of(facts, ...I589_RETURNED).at(-1);
  const sent = of(facts, I589_SENT).findLast(({ date }) => back && date.on <= back.date.on);
  if (!back || !sent) return [];
  return [{ code: 'EC5', from: sent.date, until: back.date, eventIds: [sent.id, back.id] }];
}

const changes = ({ facts }: OneYearFacts, arrival: Arrival): ExceptionLead[] =>
  facts.flatMap(({ id, type, date }) => {
    const code = CHANGING_EVENTS[type];
    const isAfter = comparePartialDates(date, arrival.date) >= 0;
    return code && isAfter ? [{ code, from: date, until: null, eventIds: [id] }] : [];
  });

/** Facts on file that raise an exception, those recorded already left out. Never more than a question. */
export function leadsOf(
  facts: OneYearFacts,
  { arrival, turned }: { arrival: Arrival | null; turned: PartialDate | null },
): readonly ExceptionLead[] {
  const minor: ExceptionLead[] =
    arrival && turned ? [{ code: 'EC2', from: arrival.date, until: turned, eventIds: [] }] : [];
  const found = [
    ...(arrival ? lawfulStay(facts, arrival) : []),
    ...minor,
    ...returned(facts),
    ...(arrival ? changes(facts, arrival) : []),
  ];
  return found.filter(
    (lead) =>
      !facts.exceptions.some(
        ({ code, from }) => code === lead.code && (!REPEATED.includes(code) || from.on === lead.from.on),
      ),
  );
}
