import type { ProcedureEvent } from '../case-status.ts';
import { dayOf, isAfter } from '../clock/days.ts';
import type { ArrivalReading } from '../one-year.ts';
import { widened } from '../partial-date.ts';
import {
  ADMITTED,
  AT_AN_AIRPORT,
  EXPEDITED_ORDERS,
  INTERIOR_YEARS,
  PAROLED,
  REPLACES_ORDER,
  VISA_WAIVER,
  WITHOUT_DOCUMENTS,
} from '../rules/bars.ts';
import { isInCourt, leftCourt } from './court.ts';
import { arrivalFact } from './entry.ts';
import type { BarFacts, Found } from './facts.ts';
import { contested, eventFact, no, unknown, yes } from './found.ts';
import { parolesOf } from './parole.ts';

/** Under two years in the country after an entry between ports; at the precision known. */
function inInterior(arrival: ArrivalReading, asOf: string): Found {
  const date = widened(arrival.date);
  const end = (iso: string) => dayOf(iso).add({ years: INTERIOR_YEARS });
  const today = dayOf(asOf);
  const versions = ['EXPEDITED_REMOVAL.INTERIOR'];
  if (!isAfter(end(date.until), today)) {
    return no('More than two years in the country.', 'В стране больше двух лет.', { versions });
  }
  return isAfter(end(date.on), today)
    ? contested(
        `Entered between ports; two years are over on ${end(date.until)}. The designation is litigated.`,
        `Въезд между пунктами пропуска; два года пройдут ${end(date.until)}. Правило оспаривается.`,
        { versions },
      )
    : unknown('The day of entry is not known well enough.', 'День въезда известен недостаточно точно.', { versions });
}

const BORDER = ['EXPEDITED_REMOVAL.BORDER'];

const paroled = (): Found =>
  contested(
    'Paroled: whether expedited removal reaches people on parole, or after it, is litigated.',
    'Въезд по parole: касается ли ускоренная высылка таких людей, оспаривается.',
    { versions: BORDER },
  );

function exposed(arrival: ArrivalReading, { asOf, events }: BarFacts): Found {
  const manner = arrival.manner ?? '';
  if (VISA_WAIVER.includes(manner)) {
    return unknown(
      'Came without a visa under the waiver: its own rules on removal are to be checked.',
      'Въезд без визы по программе visa waiver: её собственные правила о высылке нужно проверить.',
      { versions: BORDER },
    );
  }
  if (ADMITTED.includes(manner)) return no('Admitted on a visa.', 'Въезд по визе.', { versions: BORDER });
  const parole = parolesOf(events).filter(({ on }) => on >= arrival.date.on);
  if (PAROLED.includes(manner)) return paroled();
  if (parole.length > 0) return { ...paroled(), facts: parole.map(eventFact) };
  if (manner === 'between-ports') return inInterior(arrival, asOf);
  return AT_AN_AIRPORT.includes(manner) || WITHOUT_DOCUMENTS.includes(manner)
    ? yes('Stopped on arrival without papers.', 'Остановка при въезде без документов.', { versions: BORDER })
    : unknown('The manner of entry does not answer it.', 'Способ въезда не даёт ответа.', { versions: BORDER });
}

const isOrder = ({ type, details }: ProcedureEvent): boolean =>
  (type === 'er_order' && EXPEDITED_ORDERS.includes(details.subtype ?? '')) ||
  (type === 'dismissed_no_jurisdiction' && details.cause === 'ER_ORDER');

/** An order on file; once a notice to appear took its place it decides no more by itself, as long as that case lasts. */
function ordered(events: BarFacts['events']): Found | null {
  const order = events.findLast(isOrder);
  if (!order) return null;
  const after = events.slice(events.indexOf(order) + 1);
  const replaced = leftCourt(after) ? undefined : after.find(({ type }) => REPLACES_ORDER.includes(type));
  if (!replaced) return yes('An order is recorded.', 'Приказ записан.', { facts: [eventFact(order)] });
  return contested(
    'An order is recorded, and a later step took its place: whether it still stands is to be checked.',
    'Приказ записан, но его место заняло более позднее решение: действует ли он, нужно проверить.',
    { facts: [eventFact(order), eventFact(replaced)] },
  );
}

/** An order on file; else the last arrival. A case before the judge stands in its way as long as it lasts. */
export function expeditedRemoval(facts: BarFacts): Found {
  const order = ordered(facts.events);
  if (order) return order;
  const arrival = facts.oneYear.arrivals.at(-1);
  if (!arrival) return unknown('No day of arrival is recorded.', 'День въезда не записан.');
  const found = exposed(arrival, facts);
  const told = { facts: [arrivalFact(arrival), ...(found.facts ?? [])] };
  const court = isInCourt(facts.events);
  if (found.answer !== 'yes' || !court) return { ...found, ...told };
  return contested(
    'Stopped on arrival, and the case is before a judge: a dismissal would open the way to it.',
    'Остановка при въезде, дело у судьи: прекращение дела открыло бы к ней путь.',
    { facts: [...told.facts, eventFact(court)], versions: found.versions ?? [] },
  );
}
