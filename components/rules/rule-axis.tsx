import { useLocale, useTranslations } from 'next-intl';
import type { VersionStatus } from '@/lib/law/rules/deadlines';
import type { RulePage } from '@/lib/rules/types';
import { type RuleRow, VersionAxis } from './version-axis';
import type { RuleVersion, VersionState } from './version-bar';
import { spanText } from './words';

const LOOK: Record<VersionStatus, VersionState> = {
  ...{ in_force: 'inForce', superseded: 'superseded', expired: 'superseded', proposed: 'proposed' },
  ...{ vacated: 'vacated', stayed: 'vacated', enjoined: 'vacated' },
};

const YEARS = 5;
const shifted = (iso: string, years: number): string => `${Number(iso.slice(0, 4)) + years}${iso.slice(4, 8)}01`;

/** The versions of a rule, a line each, and beneath them what counts in the firm for which days. */
export function RuleAxis({ page }: { page: RulePage }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const { versions, periods, today } = page;
  const days = versions.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const first = [shifted(today, -YEARS), ...days.map((day) => shifted(day, -1))].sort()[0] ?? today;
  const rows: RuleRow[] = versions.map((version) => ({
    ...{ id: version.id, title: spanText(version, t), citation: version.id },
    versions: [
      {
        ...{ id: version.id, label: spanText(version, t), state: LOOK[version.status], to: version.to },
        // What is only proposed lies ahead, whenever it may begin.
        from: version.from ?? (version.status === 'proposed' ? today : null),
      },
    ],
  }));
  const counting = periods.map((stretches, line): RuleRow => {
    const bars = stretches.map(({ versionId, from, to }, place): RuleVersion => {
      const version = versions.find(({ id }) => id === versionId);
      const label = version ? spanText(version, t) : t('rule.firmNone');
      const isOver = to !== null && to < today;
      const state = version ? (isOver ? 'superseded' : 'inForce') : 'vacated';
      return { id: `${line} ${place}`, label, state, from, to };
    });
    return { id: `firm ${line}`, title: t('rule.firmRow'), citation: t('rule.firmCitation'), versions: bars };
  });
  return <VersionAxis rows={[...rows, ...counting]} from={first} to={shifted(today, 2)} today={today} key={locale} />;
}
