import type { Text } from '../rule.ts';
import type { RuleBook } from '../rulebook.ts';
import { CIRCUMVENTION_OF_LAWFUL_PATHWAYS } from '../rules/entry-rules.ts';
import { type Day, dayOf, isAfter, isBefore } from './days.ts';
import type { EadClock } from './ead-clock.ts';
import type { DateEntry } from './entry.ts';
import type { Fact } from './facts.ts';
import { grants } from './finality.ts';
import { allOf, firstOn, type Matter, stands } from './matter.ts';
import { both, joined } from './words.ts';

export type Severity = 'critical' | 'warning' | 'info';
export type Flag = { readonly code: string; readonly severity: Severity; readonly message: Text };

const EXCEPTIONS = both(
  'changed circumstances (INA 208(a)(2)(D), 8 CFR 208.4(a)(4)): conditions in the country, the applicant’s own, loss of ' +
    'derivative status; extraordinary circumstances (8 CFR 208.4(a)(5)): illness, legal disability, ineffective ' +
    'assistance, lawful status or parole until a reasonable time before filing, a filing returned and made again, death ' +
    'or illness of representative or family',
  'изменившиеся обстоятельства (INA 208(a)(2)(D), 8 CFR 208.4(a)(4)): обстановка в стране, свои обстоятельства, утрата ' +
    'производного статуса; чрезвычайные обстоятельства (8 CFR 208.4(a)(5)): болезнь, недееспособность, плохая работа ' +
    'представителя, законный статус или parole до разумного времени перед подачей, возврат и новая подача, смерть или ' +
    'болезнь представителя или близких',
);

/** Days before a fee is due, and before a card expires, from which it is at risk. */
const FEE_DAYS = 14;
const GAP_DAYS = 180;
const CRITICAL_LATE: readonly string[] = ['LATE_APPEAL', 'LATE_PETITION_FOR_REVIEW', 'LATE_AAF_DUE'];

const list = (entries: readonly DateEntry[]): string =>
  entries.map(({ rule, dueOn, trigger }) => `${rule} ${dueOn ?? `of ${trigger.on}`}`).join(', ');

const lateWords = ({ rule, metOn, dueOn }: DateEntry): Text =>
  both(`${rule} was due on ${dueOn} and done on ${metOn}`, `${rule}: срок ${dueOn}, сделано ${metOn}`);

function lateFlags(dates: readonly DateEntry[]): Flag[] {
  const late = dates.filter(
    ({ kind, metOn, dueOn, rule }) =>
      kind === 'deadline' && rule !== 'ONE_YEAR' && metOn && dueOn && isAfter(metOn, dueOn),
  );
  const codeOf = ({ rule }: DateEntry) => (rule === 'BIA_APPEAL' ? 'LATE_APPEAL' : `LATE_${rule}`);
  return [...Map.groupBy(late, codeOf)].map(([code, entries]) => ({
    code,
    severity: CRITICAL_LATE.includes(code) ? 'critical' : 'warning',
    message: joined(entries.map(lateWords), '; '),
  }));
}

function oneYearMissed(dates: readonly DateEntry[]): Text | null {
  const [missed] = dates.filter(
    ({ rule, state, metOn, dueOn }) =>
      rule === 'ONE_YEAR' && (state === 'overdue' || (metOn && dueOn && isAfter(metOn, dueOn))),
  );
  return missed
    ? both(
        `the year ended on ${missed.dueOn}; examine ${EXCEPTIONS.en}`,
        `год кончился ${missed.dueOn}; проверьте: ${EXCEPTIONS.ru}`,
      )
    : null;
}

function filedEarly(matter: Matter, dates: readonly DateEntry[]): Text | null {
  const filed = allOf(matter, 'ead_filed')[0];
  const opens = dates.find(({ rule }) => rule === 'EAD_FILE');
  if (!filed || opens?.state === 'unknown') return null;
  const { on } = filed;
  if (!opens?.dueOn) {
    return both(`I-765 filed on ${on} with no day on which it could be`, `I-765 подана ${on}, а дня для подачи нет`);
  }
  return isBefore(filed.day, opens.dueOn)
    ? both(`I-765 filed on ${on}, before ${opens.dueOn}`, `I-765 подана ${on}, раньше ${opens.dueOn}`)
    : null;
}

/** The card that expires last, where nothing was filed to renew it and its end is near or past. */
function gapLikely(matter: Matter): Text | null {
  const cards = allOf(matter, 'ead').map((card) => ({ card, ends: dayOf(card.expiresOn) }));
  const [last] = cards.sort((a, b) => Temporal.PlainDate.compare(b.ends, a.ends));
  if (!last || isAfter(last.ends, matter.asOf.add({ days: GAP_DAYS }))) return null;
  return firstOn(matter, 'ead_renewal_filed', last.card.day)
    ? null
    : both(
        `the card expires on ${last.ends} and no renewal was filed; there is no automatic extension`,
        `срок карты кончается ${last.ends}, продление не подано; само оно не наступает`,
      );
}

const days = (facts: readonly Fact[]): string => facts.map(({ on }) => on).join(', ');

function arrivals(matter: Matter): { after: readonly Fact[]; clp: readonly Fact[] } {
  const { filing } = matter;
  const { from, to } = CIRCUMVENTION_OF_LAWFUL_PATHWAYS;
  const all = allOf(matter, 'last_arrival');
  const within = (day: Day) => !isBefore(day, dayOf(from)) && !isAfter(day, dayOf(to));
  return {
    after: all.filter((fact) => filing !== null && stands(fact, filing) === 'after'),
    clp: all.filter(({ day }) => within(day)),
  };
}

/** What a lawyer must look at, one of a code, by code. */
export function flagsOf(
  matter: Matter,
  book: RuleBook,
  clock: EadClock | null,
  dates: readonly DateEntry[],
): readonly Flag[] {
  const { after, clp } = arrivals(matter);
  const soon = matter.asOf.add({ days: FEE_DAYS });
  const fees = dates.filter(
    ({ rule, state, dueOn }) =>
      rule === 'AAF_DUE' && (state === 'overdue' || (state === 'open' && dueOn && !isAfter(dueOn, soon))),
  );
  const pending = grants(matter, book).filter(({ by, finalOn }) => by === 'IJ' && finalOn === null);
  const uncertain = dates.filter(({ confidence }) => confidence === '?');
  const flags = lateFlags(dates);
  const add = (code: string, severity: Severity, message: Text | null | false) => {
    if (message) flags.push({ code, severity, message });
  };
  const noArrival = !matter.filing && allOf(matter, 'last_arrival').length === 0;
  add(
    'NO_ARRIVAL_DATE',
    'critical',
    noArrival &&
      both('no day of arrival is recorded: the year cannot be counted', 'день въезда не записан: год не посчитать'),
  );
  add('ONE_YEAR_MISSED', 'critical', oneYearMissed(dates));
  add(
    'ARRIVAL_AFTER_FILING',
    'warning',
    after.length > 0 && both(`arrived after the filing: ${days(after)}`, `въезд после подачи: ${days(after)}`),
  );
  add(
    'AAF_AT_RISK',
    'critical',
    fees.length > 0 && both(`the annual fee is not paid: ${list(fees)}`, `ежегодный сбор не оплачен: ${list(fees)}`),
  );
  add('EAD_FILED_EARLY', 'warning', filedEarly(matter, dates));
  add('EAD_GAP_LIKELY', 'warning', gapLikely(matter));
  add(
    'STOPPED_CLOCK',
    'warning',
    clock?.state === 'stopped' && both('the work-permit clock stands still', 'отсчёт для разрешения на работу стоит'),
  );
  add(
    'NOT_FINAL',
    'warning',
    pending.length > 0 &&
      both(
        'the judge’s grant is not final: no I-730, I-485 or travel on it yet',
        'решение судьи ещё не окончательно: ни I-730, ни I-485, ни поездок',
      ),
  );
  add(
    'CLP_WINDOW',
    'info',
    clp.length > 0 &&
      both(
        `arrived while Circumvention of Lawful Pathways applied: ${days(clp)}`,
        `въезд, когда действовало правило CLP: ${days(clp)}`,
      ),
  );
  add(
    'RULE_UNCERTAIN',
    'info',
    uncertain.length > 0 &&
      both(`rests on an uncertain rule: ${list(uncertain)}`, `опирается на неясное правило: ${list(uncertain)}`),
  );
  return flags.sort((a, b) => (a.code < b.code ? -1 : 1));
}
