import type { ProcedureEvent } from '../case-status.ts';
import { ADMITTED, PAROLED } from '../rules/bars.ts';
import { grantsParole, PAROLE_ENDS } from '../rules/one-year-exceptions.ts';
import { arrivalFact } from './entry.ts';
import type { BarFacts, Found } from './facts.ts';
import { eventFact, no, unknown, yes } from './found.ts';

/** Facts by which parole was granted apart from the entry: by a decision, or by a release. */
export const parolesOf = (events: readonly ProcedureEvent[]): readonly ProcedureEvent[] =>
  events.filter(({ type, details }) => grantsParole({ type, subtype: details.subtype ?? null }));

/** Nothing on file grants parole: only of those admitted that says that there was none. */
function noGrant({ events, oneYear: { arrivals } }: BarFacts): Found {
  const ended = events.findLast(({ type }) => type === 'parole_terminated');
  if (ended) return yes('A notice ended it.', 'Прекращён уведомлением.', { facts: [eventFact(ended)] });
  const manner = arrivals.at(-1)?.manner ?? '';
  if (ADMITTED.includes(manner)) return no('No parole is on file.', 'Parole в деле нет.');
  return manner === '' || manner === 'unknown'
    ? unknown('The manner of entry is not known.', 'Способ въезда неизвестен.')
    : unknown(
        'No parole is on file: the papers of the release may tell of one.',
        'Parole в деле нет: о нём могут говорить бумаги об освобождении.',
      );
}

/** Parole by the paper's day, by notices and by leaving the country. */
export function paroleEnded(facts: BarFacts): Found {
  const { asOf, events, oneYear } = facts;
  const arrival = oneYear.arrivals.findLast(({ manner }) => PAROLED.includes(manner ?? ''));
  const granted = parolesOf(events);
  if (!arrival && granted.length === 0) return noGrant(facts);
  const told = [...(arrival ? [arrivalFact(arrival)] : []), ...granted.map(eventFact)];
  const since = [arrival?.date.on ?? '', granted.at(-1)?.on ?? ''].toSorted().at(-1) ?? '';
  const ended = events.findLast(({ type, on }) => PAROLE_ENDS.includes(type) && on >= since);
  if (ended) {
    const more = { facts: [...told, eventFact(ended)] };
    return ended.type === 'departed_us'
      ? yes('Left the country on it.', 'Закончился с выездом из США.', more)
      : yes('A notice ended it.', 'Прекращён уведомлением.', more);
  }
  const papers = [arrival?.until, ...granted.map(({ details }) => details.until)].flatMap((day) => day ?? []);
  const until = papers.toSorted().at(-1);
  if (!until) return unknown('Its last day is not recorded.', 'Последний день не записан.', { facts: told });
  return until < asOf
    ? yes(`It ended on ${until}.`, `Закончился ${until}.`, { facts: told })
    : no(`It runs until ${until}.`, `Действует до ${until}.`, { facts: told });
}
