import { contradictions, stayDays } from '../journey/rules.ts';
import type { JourneyStop } from '../journey/types.ts';
import type { BarFacts, Stay } from '../law/bars/facts.ts';
import { barAnswers } from '../law/bars.ts';
import type { ProcedureEvent } from '../law/case-status.ts';
import { court } from '../law/courts.ts';
import { legalFacts } from '../law/legal-facts.ts';
import type { Arrival, DatedFact, RecordedException } from '../law/one-year/facts.ts';
import { type OneYear, oneYear } from '../law/one-year.ts';
import { datesAgree, type PartialDate } from '../law/partial-date.ts';
import type { RuleBook } from '../law/rulebook.ts';

/** What the file says that bars and the year are read from. */
export type CaseFile = {
  today: string;
  book: RuleBook;
  courtId: string | null;
  birth: PartialDate | null;
  /** Events that stand, in order; `spans`: the last day each may have been, where it is not its first. */
  events: readonly ProcedureEvent[];
  spans: Readonly<Record<string, string>>;
  stops: readonly JourneyStop[];
  grounds: readonly string[];
  exceptions: readonly RecordedException[];
};

const dateOf = ({ id, on, precision }: ProcedureEvent, spans: CaseFile['spans']): PartialDate => ({
  on,
  until: spans[id] ?? on,
  precision,
});

/** How the person came in by the journey, where the timeline does not say: that of the arrival that agrees with its day. */
function mannerByJourney(date: PartialDate, stops: readonly JourneyStop[]): string | null {
  const fitting = stops.filter(
    ({ kind, country, arrived, manner }) =>
      kind === 'arrival' && country === 'US' && manner !== '' && arrived && datesAgree(arrived, date),
  );
  const manners = new Set(fitting.map(({ manner }) => manner));
  return manners.size === 1 ? (fitting[0]?.manner ?? null) : null;
}

function arrivalsOf({ events, spans, stops }: CaseFile): Arrival[] {
  return events
    .filter(({ type }) => type === 'arrival')
    .map((event) => {
      const date = dateOf(event, spans);
      const manner = event.details.manner || mannerByJourney(date, stops);
      return { id: event.id, date, manner, until: event.details.until || null };
    });
}

const circuitOf = ({ courtId }: CaseFile): string | null => court(courtId ?? '')?.circuit ?? null;

/** The year of a case from its file. */
export function caseYear(file: CaseFile): OneYear {
  const { events, spans, today, birth, exceptions } = file;
  const facts = events.map(
    (event): DatedFact => ({
      ...{ id: event.id, type: event.type, date: dateOf(event, spans) },
      ...{ subtype: event.details.subtype || null, until: event.details.until || null },
    }),
  );
  const asked = {
    ...{ asOf: today, birth, exceptions, circuit: circuitOf(file), arrivals: arrivalsOf(file), facts },
    clock: legalFacts(events).map(({ fact }) => fact),
    departures: facts.filter(({ type }) => type === 'departed_us'),
  };
  return oneYear(asked, file.book);
}

/** Stays on the way: neither the country left nor the one reached. */
function staysOf(stops: readonly JourneyStop[]): Stay[] {
  return stops
    .filter(({ kind, country }) => kind === 'transit' && country !== 'RU' && country !== 'US')
    .map(({ country, arrived, left, statusHeld }) => ({
      ...{ country, arrived, left, statusHeld },
      days: stayDays(arrived, left)?.days ?? null,
    }));
}

/** Whole only where both ends are known to the day and nothing lies open between: a gap may hide a country. */
export function wayOf(stops: readonly JourneyStop[]): BarFacts['way'] {
  if (stops.length === 0) return 'none';
  const left = stops.find(({ kind }) => kind === 'departure')?.left;
  const arrived = stops.findLast(({ kind }) => kind === 'arrival')?.arrived;
  const known = [left, arrived].every((date) => date?.precision === 'day');
  return known && contradictions(stops).length === 0 ? 'whole' : 'part';
}

/** What the file says to every question, beside its year. */
export function caseBars(file: CaseFile): { year: OneYear; answers: ReturnType<typeof barAnswers> } {
  const year = caseYear(file);
  const { today, stops, events, birth, grounds } = file;
  const answers = barAnswers({
    ...{ asOf: today, oneYear: year, stays: staysOf(stops), way: wayOf(stops), events, birth, grounds },
    circuit: circuitOf(file),
  });
  return { year, answers };
}
