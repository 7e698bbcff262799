import type { useTranslations } from 'next-intl';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import type { Confidence } from '@/lib/law/rule';
import type { DateVersion, VersionStatus } from '@/lib/law/rules/deadlines';
import type { EadVersion } from '@/lib/law/rules/ead-clock';
import { type PageRule, ruleOfVersion } from '@/lib/rules/rules/date-rules';
import type { ChangeState, Decided, RuleChange } from '@/lib/rules/types';

export type Texts = ReturnType<typeof useTranslations<'rules'>>;
export type Locale = 'en' | 'ru';

export const CONFIDENCE: Record<Confidence, { tone: ChipTone; word: 'verified' | 'known' | 'uncertain' }> = {
  V: { tone: 'green', word: 'verified' },
  K: { tone: 'outline', word: 'known' },
  '?': { tone: 'uncertain', word: 'uncertain' },
};

export const STATUS_TONE: Record<VersionStatus, ChipTone> = {
  ...{ in_force: 'teal', superseded: 'plain', expired: 'plain', proposed: 'amber' },
  ...{ vacated: 'stopped', stayed: 'stopped', enjoined: 'stopped' },
};

export const STATE_TONE: Record<ChangeState, ChipTone> = {
  ...{ counting: 'outline', proposed: 'amber', checking: 'outline', lapsed: 'amber' },
  ...{ applied: 'teal', withdrawn: 'void' },
};

export const ruleHref = (ruleId: string): string => `/rules/${ruleId}`;
export const changeHref = (changeId: string): string => `/rules/changes/${changeId}`;
export const verifyHref = (topic: string, entry: string): string =>
  `/rules/verify?${new URLSearchParams({ topic, entry })}`;

/** What a version says, in a few words: "10 days", "15 days before", "day 150 / day 180". */
export function spanText(version: DateVersion | EadVersion, t: Texts): string {
  if ('fileDay' in version) {
    const { fileDay: file, grantDay: grant } = version;
    return grant === null ? t('span.clockFile', { file }) : t('span.clock', { file, grant });
  }
  const { days, years } = version;
  if (years !== undefined) return t('span.years', { years });
  if (days === undefined) return t('span.given');
  return days < 0 ? t('span.back', { days: -days }) : t('span.days', { days });
}

const short = (iso: string, locale: Locale): string => dayText(iso, locale, { weekday: false });

/** For which days: "from 9 Mar 2026", "until 12 Jan 2021". Of a version that never was in force nobody knows. */
export function periodText(
  { from, to, status }: { from: string | null; to: string | null; status?: VersionStatus },
  t: Texts,
  locale: Locale,
): string {
  if (from && to) return t('rule.fromUntil', { from: short(from, locale), to: short(to, locale) });
  if (from) return t('rule.from', { from: short(from, locale) });
  if (to) return t('rule.until', { to: short(to, locale) });
  return t(status === 'proposed' ? 'rule.unknownFrom' : 'rule.always');
}

/** What the firm decided about a version: "on from 9 Mar 2026 · approved by one person". */
export function decidedText({ on, from, alone }: Decided, t: Texts, locale: Locale): string {
  const said = t(on ? 'decided.on' : 'decided.off', { day: short(from, locale) });
  return alone ? `${said} · ${t('decided.alone')}` : said;
}

/** What a change is about, for a title and a line. Of a version that this release no longer knows only its name is left. */
export function changeText(
  change: RuleChange,
  t: Texts,
  locale: Locale,
): { title: string; sentence: string; rule: PageRule | undefined } {
  const { versionId, on, from } = change;
  const rule = ruleOfVersion(versionId);
  const version = rule?.versions.find(({ id }) => id === versionId);
  const about = { rule: rule?.title[locale] ?? versionId, span: version ? spanText(version, t) : versionId };
  return {
    rule,
    title: t(on ? 'change.titleOn' : 'change.titleOff', about),
    sentence: t('change.sentence', {
      ...{ version: versionId, day: dayText(from, locale) },
      what: t(`for.${rule?.selectedBy ?? 'event_date'}`),
    }),
  };
}
