import { dayOf } from '../../law/clock/days.ts';
import type { ClockType } from '../../law/clock-events.ts';
import type { Text } from '../../law/rule.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import { DATE_RULES, type DateRule, type DateRuleId, type DateVersion } from '../../law/rules/deadlines.ts';
import { EAD_CLOCK, EAD_TITLES, type EadVersion } from '../../law/rules/ead-clock.ts';
import type { Period } from '../types.ts';

/** The work-permit clock has one set of versions for its two dates. */
const EAD = 'EAD_CLOCK';
export type PageRuleId = DateRuleId | typeof EAD;

/** A rule of dates with its versions, as its page shows it; `dates` are what the product calls the dates it makes. */
export type PageRule = Omit<DateRule, 'id' | 'versions'> & {
  id: PageRuleId;
  dates: readonly Text[];
  versions: readonly (DateVersion | EadVersion)[];
};

const EAD_RULE: PageRule = {
  ...{ id: EAD, kind: 'window', title: { en: 'Work-permit clock', ru: 'Часы разрешения на работу' } },
  ...{ selectedBy: 'filing_date', critical: false, optional: true, told: true },
  ...{ dates: Object.values(EAD_TITLES), versions: EAD_CLOCK },
};

const isDateRule = (id: string): id is DateRuleId => Object.hasOwn(DATE_RULES, id);

/** A rule of dates by the name in its page's address; undefined where there is none. */
export function pageRule(id: string): PageRule | undefined {
  if (id === EAD) return EAD_RULE;
  if (!isDateRule(id)) return undefined;
  const rule: DateRule = DATE_RULES[id];
  return { ...rule, id, dates: [rule.title] };
}

/** Every rule that has a page. */
export const PAGE_RULES: readonly PageRule[] = [...Object.keys(DATE_RULES), EAD].flatMap((id) => pageRule(id) ?? []);

const OF_VERSION = new Map(PAGE_RULES.flatMap((rule) => rule.versions.map((version) => [version.id, rule] as const)));

/** The rule a version belongs to; undefined where this release knows no such version. */
export const ruleOfVersion = (versionId: string): PageRule | undefined => OF_VERSION.get(versionId);

const dayAfter = (iso: string): string => dayOf(iso).add({ days: 1 }).toString();
const dayBefore = (iso: string): string => dayOf(iso).subtract({ days: 1 }).toString();
const BEFORE_ALL = '1990-01-01';

/** The version of a rule in a book for days that choose it; null: no version is known for that day. */
const chosen = (rule: PageRule, book: RuleBook, on: string, trigger: ClockType | null) =>
  rule.id === EAD ? book.ead(dayOf(on)) : book.version(rule.id, dayOf(on), trigger ?? 'last_arrival');

/**
 * Which version counts for which days in this book: stretches without a gap, the first and the last open. Of a rule whose
 * versions differ by the kind of fact, the stretches of each kind. `days`: ISO days at which a decision of the firm begins.
 */
export function periodsOf(rule: PageRule, book: RuleBook, days: readonly string[]): readonly (readonly Period[])[] {
  const turns = rule.versions.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])]);
  const starts = [BEFORE_ALL, ...[...new Set([...turns, ...days])].filter((day) => day > BEFORE_ALL).sort()];
  const triggers = [...new Set(rule.versions.map((version) => ('trigger' in version && version.trigger) || null))];
  return triggers.map((trigger) => {
    const stretches: Period[] = [];
    for (const from of starts) {
      const versionId = chosen(rule, book, from, trigger)?.id ?? null;
      const last = stretches.at(-1);
      if (last && last.versionId === versionId) continue;
      if (last) last.to = dayBefore(from);
      stretches.push({ versionId, from: from === BEFORE_ALL ? null : from, to: null });
    }
    return stretches;
  });
}
