import type { BarFacts, Stay } from '../../lib/law/bars/facts.ts';
import { barAnswers } from '../../lib/law/bars.ts';
import { daysBetween } from '../../lib/law/calendar-day.ts';
import type { ProcedureEvent } from '../../lib/law/case-status.ts';
import type { ClockEvent } from '../../lib/law/clock/facts.ts';
import type { DetailKey, EventType } from '../../lib/law/event.ts';
import type { DatedFact, OneYearFacts, RecordedException } from '../../lib/law/one-year/facts.ts';
import { type OneYear, oneYear } from '../../lib/law/one-year.ts';
import { type PartialDate, parsePartialDate } from '../../lib/law/partial-date.ts';
import { bookOf } from '../../lib/law/rulebook.ts';
import type { BarId } from '../../lib/law/rules/bars.ts';
import type { ExceptionCode } from '../../lib/law/rules/one-year-exceptions.ts';

/** "2024-03-02" or "2024-03": a date at its precision. "_" stands for a space: "spring_2024". */
export function dated(text: string): PartialDate {
  const reading = parsePartialDate(text.replaceAll('_', ' '), '2000-01-01');
  if (!reading.ok) throw new Error(`${text} is no date`);
  return reading.date;
}

/** "EC4 2024-01-01/2025-04-20", "EC1 2024-06/" (it goes on). */
const recorded = (text: string, index: number): RecordedException => {
  const [code = '', span = ''] = text.split(' ');
  const [from = '', until = ''] = span.split('/');
  return { id: `x${index}`, code: code as ExceptionCode, from: dated(from), until: until ? dated(until) : null };
};

export type Situation = {
  asOf?: string;
  /** "2024-03-02 between-ports", with "until=2025-01-01" where the paper names a day. */
  arrivals?: readonly string[];
  departures?: readonly string[];
  /** "2025-02-01 COURT"; "2025-02-01" is with USCIS. */
  filed?: string;
  /** "criminal_case_opened 2025-01-02 outcome=DENIED". */
  events?: readonly string[];
  exceptions?: readonly string[];
  birth?: string;
  circuit?: string;
  /** "GE 2022-03-02/2023-05-05 visa-free". */
  stays?: readonly string[];
  way?: BarFacts['way'];
  grounds?: readonly string[];
};

type Parsed = { id: string; type: EventType; date: PartialDate; details: Record<string, string> };

function parsed(line: string, index: number): Parsed {
  const [type = '', on = '', ...rest] = line.split(' ');
  const details = Object.fromEntries(rest.map((part) => part.split('=') as [DetailKey, string]));
  return { id: `e${index}`, type: type as EventType, date: dated(on), details };
}

const factOf = ({ id, type, date, details }: Parsed): DatedFact => ({
  ...{ id, type, date },
  ...{ subtype: details.subtype ?? null, until: details.until ?? null },
});

function yearFacts(told: Situation): OneYearFacts {
  const arrivals = (told.arrivals ?? []).map((line, index) => {
    const [on = '', manner = '', until = ''] = line.split(' ');
    return { id: `a${index}`, date: dated(on), manner: manner || null, until: until.replace('until=', '') || null };
  });
  const [filed = '', forum = 'USCIS'] = (told.filed ?? '').split(' ');
  const clock: ClockEvent[] = [
    ...arrivals.map(({ date }) => ({ type: 'last_arrival' as const, on: date.on })),
    ...(filed ? [{ type: 'i589_received' as const, on: filed, forum: forum as 'USCIS' }] : []),
  ];
  return {
    ...{ asOf: told.asOf ?? '2026-11-28', clock, arrivals, circuit: told.circuit ?? null },
    departures: (told.departures ?? []).map((on, index) => factOf(parsed(`departed_us ${on}`, 100 + index))),
    facts: (told.events ?? []).map(parsed).map(factOf),
    birth: told.birth ? dated(told.birth) : null,
    exceptions: (told.exceptions ?? []).map(recorded),
  };
}

/** What the engine of the year makes of a situation. */
export const yearOf = (told: Situation): OneYear => oneYear(yearFacts(told), bookOf());

const stayOf = (line: string): Stay => {
  const [country = '', span = '/', ...status] = line.split(' ');
  const [from = '', to = ''] = span.split('/');
  return {
    ...{ country, arrived: from ? dated(from) : null, left: to ? dated(to) : null, statusHeld: status.join(' ') },
    days: from && to ? daysBetween(from, to) : null,
  };
};

export function barFacts(told: Situation): BarFacts {
  const events = (told.events ?? []).map(parsed).map(
    ({ id, type, date, details }, seq): ProcedureEvent => ({
      ...{ id, type, details, seq, overridden: false },
      ...{ on: date.on, precision: date.precision },
    }),
  );
  const stays = (told.stays ?? []).map(stayOf);
  return {
    ...{ asOf: told.asOf ?? '2026-11-28', oneYear: yearOf(told), stays, events },
    ...{ way: told.way ?? 'whole', circuit: told.circuit ?? null, grounds: told.grounds ?? [] },
    birth: told.birth ? dated(told.birth) : null,
  };
}

/** The answer to one question. */
export function answerTo(id: BarId, told: Situation) {
  const answer = barAnswers(barFacts(told)).find((one) => one.id === id);
  if (!answer) throw new Error(`no answer to ${id}`);
  return answer;
}
