import type { Confidence, Text } from '../rule.ts';
import type { Counted } from './count.ts';
import { type Day, dayOf, isBefore } from './days.ts';
import type { EadClock } from './ead-clock.ts';
import { type DateEntry, entry, type Maker, noVersion, unknown, weakest } from './entry.ts';
import type { Fact } from './facts.ts';
import { finalOrders, grants, isRemandedAfter } from './finality.ts';
import { allOf, firstOn } from './matter.ts';
import { both } from './words.ts';

type PermitRule = 'EAD_FILE' | 'EAD_GRANT';

const AUTHORITY: readonly string[] = ['8 CFR 208.7'];
const AT_ONCE: readonly string[] = ['8 CFR 208.7(a)(1)(ii)'];

/** What ends a permit that rests on a pending application: a final order, a denial by USCIS, a grant that stands. */
const isOver = ({ matter, book }: Maker, since: Day): boolean =>
  finalOrders(matter, book).some(({ on }) => !isBefore(on, since)) ||
  allOf(matter, 'uscis_denied').some(({ day }) => !isBefore(day, since)) ||
  grants(matter, book).some(({ fact }) => !isBefore(fact.day, since) && !isRemandedAfter(matter, fact));

type Opening = { trigger: Fact; on: Day; step: Text; authority: readonly string[]; mark: Confidence };

/** The day from which one may file, or be granted. */
function opening(maker: Maker, rule: PermitRule, { trigger, on, step, authority, mark }: Opening): DateEntry {
  const { matter } = maker;
  const counted: Counted = { dueOn: on, safeOn: null, steps: [step], confidence: 'V' };
  const met = rule === 'EAD_FILE' ? firstOn(matter, 'ead_filed', trigger.day) : undefined;
  const ground = { rule, kind: 'window', trigger, authority, counted, mark } as const;
  return entry(ground, matter, { met, isVoid: isOver(maker, trigger.day) });
}

/** The day on which the clock has counted enough; none while a stop without an end comes first. */
function countedDay(maker: Maker, rule: PermitRule, clock: EadClock | null): DateEntry[] {
  if (!clock) return [];
  const { filing: trigger, version } = clock;
  const isFiling = rule === 'EAD_FILE';
  const day = (isFiling ? version?.fileDay : version?.grantDay) ?? null;
  const { authority = AUTHORITY } = version ?? {};
  if (!version || day === null) {
    return [unknown({ rule, kind: 'window', trigger, authority }, noVersion(trigger.on))];
  }
  const reached = isFiling ? clock.file : clock.grant;
  if (!reached) return [];
  const { on, resumed } = reached;
  // What is counted on after a remand rests on a settlement that was not read (domain 2.2).
  const mark = weakest(version.confidence, isFiling ? 'V' : version.grantConfidence, resumed ? '?' : 'V');
  const step = both(`day ${day} of the clock = ${on}`, `${day}-й день отсчёта = ${on}`);
  return [opening(maker, rule, { trigger, on, step, authority, mark })];
}

/** The two days of the work-permit clock; a recommended approval opens filing at once. */
export function eadDates(maker: Maker, clock: EadClock | null): DateEntry[] {
  const [recommended] = allOf(maker.matter, 'recommended_approval');
  const grant = countedDay(maker, 'EAD_GRANT', clock);
  if (!recommended || (clock?.file && !isBefore(recommended.day, clock.file.on))) {
    return [...countedDay(maker, 'EAD_FILE', clock), ...grant];
  }
  const on = recommended.day;
  const step = both(
    `a recommended approval opens it at once: ${on}`,
    `рекомендация одобрить открывает срок сразу: ${on}`,
  );
  const opened = { trigger: recommended, on, step, authority: AT_ONCE, mark: 'V' } as const;
  return [opening(maker, 'EAD_FILE', opened), ...grant];
}

/** When a card runs out, and since when it may be renewed. */
export function cardDates({ matter, date }: Maker): DateEntry[] {
  return allOf(matter, 'ead').flatMap((card) => {
    const days = { select: dayOf(card.expiresOn), start: dayOf(card.expiresOn) };
    const outcome = { met: firstOn(matter, 'ead_renewal_filed', card.day) };
    return [date('EAD_RENEW', card, outcome, days), date('EAD_EXPIRES', card, outcome, days)];
  });
}
