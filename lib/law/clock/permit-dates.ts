import type { Confidence, Text } from '../rule.ts';
import type { Counted } from './count.ts';
import { type Day, dayOf, isBefore } from './days.ts';
import type { EadClock, Reached } from './ead-clock.ts';
import { type DateEntry, entry, type Maker, noVersion, unknown, weakest } from './entry.ts';
import type { Fact } from './facts.ts';
import { finalOrders, grants, isRemandedAfter } from './finality.ts';
import { allOf, firstOn } from './matter.ts';
import { both } from './words.ts';

const EAD_AUTHORITY: readonly string[] = ['8 CFR 208.7'];

/** The two days of the work-permit clock. */
export function eadDates({ matter, book }: Maker, clock: EadClock | null): DateEntry[] {
  const recommended = allOf(matter, 'recommended_approval')[0];
  const ended = (since: Day) =>
    finalOrders(matter, book).some(({ on }) => !isBefore(on, since)) ||
    matter.facts.some((fact) => fact.type === 'uscis_denied' && !isBefore(fact.day, since)) ||
    grants(matter, book).some(({ fact }) => !isBefore(fact.day, since) && !isRemandedAfter(matter, fact));
  const made = (
    rule: 'EAD_FILE' | 'EAD_GRANT',
    trigger: Fact,
    on: Day,
    steps: readonly Text[],
    [authority, mark]: readonly [readonly string[], Confidence],
  ) => {
    const counted: Counted = { dueOn: on, safeOn: null, steps, confidence: 'V' };
    const met = rule === 'EAD_FILE' ? firstOn(matter, 'ead_filed', trigger.day) : undefined;
    const base = { rule, kind: 'window', trigger, authority, counted, mark } as const;
    return entry(base, matter, { met, isVoid: ended(trigger.day) });
  };
  const dates: DateEntry[] = [];
  const reached = (rule: 'EAD_FILE' | 'EAD_GRANT', found: Reached | null, day: number | null) => {
    const version = clock?.version;
    if (!clock) return;
    const base = {
      rule,
      kind: 'window',
      trigger: clock.filing,
      authority: version?.authority ?? EAD_AUTHORITY,
    } as const;
    if (!version || day === null) {
      dates.push(unknown(base, noVersion(clock.filing.on)));
    } else if (found) {
      const own = rule === 'EAD_GRANT' ? version.grantConfidence : version.confidence;
      const mark = weakest(own, version.confidence, found.resumed ? '?' : 'V');
      dates.push(
        made(
          rule,
          clock.filing,
          found.on,
          [both(`day ${day} of the clock = ${found.on}`, `${day}-й день отсчёта = ${found.on}`)],
          [version.authority, mark],
        ),
      );
    }
  };
  const file = clock?.file ?? null;
  if (recommended && (!file || isBefore(recommended.day, file.on))) {
    const steps = [
      both(
        `a recommended approval opens it at once: ${recommended.on}`,
        `рекомендация одобрить открывает срок сразу: ${recommended.on}`,
      ),
    ];
    dates.push(made('EAD_FILE', recommended, recommended.day, steps, [['8 CFR 208.7(a)(1)(ii)'], 'V']));
  } else reached('EAD_FILE', file, clock?.version?.fileDay ?? null);
  reached('EAD_GRANT', clock?.grant ?? null, clock?.version?.grantDay ?? null);
  return dates;
}

/** When a card runs out, and since when it may be renewed. */
export function cardDates({ matter, date }: Maker): DateEntry[] {
  return allOf(matter, 'ead').flatMap((card) => {
    const days = { select: dayOf(card.expiresOn), start: dayOf(card.expiresOn) };
    const outcome = { met: firstOn(matter, 'ead_renewal_filed', card.day) };
    return [date('EAD_RENEW', card, outcome, days), date('EAD_EXPIRES', card, outcome, days)];
  });
}
