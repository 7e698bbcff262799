import { mannerOfEntry } from '../entry.ts';
import type { ArrivalReading } from '../one-year.ts';
import { type PartialDate, widened } from '../partial-date.ts';
import {
  ADMITTED,
  AT_AN_AIRPORT,
  type BarId,
  type BarVersion,
  bar,
  SOUTHERN_NEIGHBOUR,
  WITH_APPOINTMENT,
  WITHOUT_DOCUMENTS,
} from '../rules/bars.ts';
import type { BarFact, BarFacts, Found } from './facts.ts';
import { contested, fact, no, unknown, worst, yes } from './found.ts';

/** Whether a date lies in a version's days, at the precision known. */
export function period(date: PartialDate, { from, to }: BarVersion): 'outside' | 'within' | 'unclear' {
  const { on, until } = widened(date);
  if ((from && until < from) || (to && on > to)) return 'outside';
  return (!from || on >= from) && (!to || until <= to) ? 'within' : 'unclear';
}

/** An arrival as a fact: "Arrived 2024-03-02: Between ports of entry". */
export function arrivalFact({ id, date, manner }: ArrivalReading): BarFact {
  const named = mannerOfEntry(manner ?? 'unknown')?.label ?? { en: '', ru: '' };
  const day = date.precision === 'day' ? date.on : `${date.on} – ${date.until}`;
  return fact(`Arrived ${day}: ${named.en}`, `Въезд ${day}: ${named.ru}`, { event: id });
}

type Judge = (arrival: ArrivalReading, facts: BarFacts) => Found;

/** A rule that looks at the day of entry: each arrival against each version, and of all the finding that matters most. */
function byEntry(id: BarId, judge: Judge): (facts: BarFacts) => Found {
  const { versions } = bar(id);
  const each = (arrival: ArrivalReading, facts: BarFacts): Found => {
    const read = versions.filter((version) => period(arrival.date, version) !== 'outside');
    if (read.length === 0) {
      const all = versions.map(({ id: version }) => version);
      return no('Entered on a day the rule does not cover.', 'Въезд в день, которого правило не касается.', {
        versions: all,
      });
    }
    const isClear = read.some((version) => period(arrival.date, version) === 'within');
    if (isClear || isAlwaysCovered(arrival.date, read))
      return { ...judge(arrival, facts), versions: read.map((one) => one.id) };
    const found = judge(arrival, facts);
    const reading = unknown('The day of entry is not known well enough.', 'День въезда известен недостаточно точно.');
    return { ...(found.answer === 'no' ? found : reading), versions: read.map((one) => one.id) };
  };
  return (facts) => {
    const { arrivals } = facts.oneYear;
    const all = arrivals.map((arrival) => each(arrival, facts));
    const told = arrivals.map(arrivalFact);
    const found = worst(all) ?? unknown('No day of arrival is recorded.', 'День въезда не записан.');
    return { ...found, facts: [...told, ...(found.facts ?? [])] };
  };
}

/** Versions that follow one another without a gap cover a span that none of them covers alone. */
function isAlwaysCovered(date: PartialDate, read: readonly BarVersion[]): boolean {
  const { on, until } = widened(date);
  const [first, last] = [read[0], read.at(-1)];
  return read.length > 1 && (!first?.from || on >= first.from) && (!last?.to || until <= last.to);
}

const mexico = ({ stays }: BarFacts): BarFact[] =>
  stays.some(({ country }) => country === SOUTHERN_NEIGHBOUR)
    ? [fact('Came through Mexico', 'Путь через Мексику', 'journey')]
    : [];

/** The rules of the southern border: who had papers or an appointment, who came by air, who came through Mexico. */
const atTheBorder =
  (through: (facts: readonly BarFact[]) => Found): Judge =>
  ({ manner }, facts) => {
    const came = manner ?? '';
    if (ADMITTED.includes(came)) return no('Came with a visa.', 'Въезд по визе.');
    if (WITH_APPOINTMENT.includes(came)) {
      return no(
        'Came by appointment, which is an exception: keep its proof.',
        'Въезд по записи, а это исключение: храните подтверждение.',
      );
    }
    if (AT_AN_AIRPORT.includes(came))
      return no('Came by air, not over that border.', 'Въезд самолётом, а не через эту границу.');
    if (!WITHOUT_DOCUMENTS.includes(came)) {
      return unknown('The manner of entry does not answer it.', 'Способ въезда не даёт ответа.');
    }
    const south = mexico(facts);
    return south.length > 0
      ? through(south)
      : unknown('Which border it was is not recorded.', 'Какая это была граница, не записано.');
  };

export const clp = byEntry(
  'CLP',
  atTheBorder((facts) =>
    yes(
      'Entered over the southern border without papers or an appointment while the presumption applied.',
      'Въезд через южную границу без документов и записи, когда действовала презумпция.',
      { facts },
    ),
  ),
);

export const stb = byEntry(
  'STB',
  atTheBorder((facts) =>
    contested(
      'Entered over the southern border in the days of the rule, which was partly vacated and depends on declared circumstances.',
      'Въезд через южную границу в дни правила, которое частично отменено и зависит от объявленных обстоятельств.',
      { facts },
    ),
  ),
);

export const proclamation = byEntry('PROCLAMATION_10888', ({ manner }) => {
  if (ADMITTED.includes(manner ?? '')) return no('Came with a visa.', 'Въезд по визе.');
  return WITHOUT_DOCUMENTS.includes(manner ?? '')
    ? contested(
        'Entered after the proclamation; courts held it unlawful for people in the country, and that is not settled.',
        'Въезд после прокламации; суды признали её незаконной для тех, кто в стране, но это не окончательно.',
      )
    : unknown('The manner of entry does not answer it.', 'Способ въезда не даёт ответа.');
});

/** By today: what the rule needs besides is recorded nowhere. */
export function securityBars({ asOf }: BarFacts): Found {
  const [version] = bar('SECURITY_BARS').versions;
  return version?.from && asOf < version.from
    ? no('The rule is not in force yet.', 'Правило ещё не действует.')
    : unknown('No public health declaration is recorded.', 'Об объявлении по здоровью населения ничего не записано.');
}
