import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { percent, timeScale } from '@/components/timeline/scale';
import { YearLabels, YearLines } from '@/components/timeline/years';
import { dayText } from '@/components/ui/day';
import { listFormat } from '@/components/ui/formats';
import { type RuleVersion, VersionBar, VersionKey } from './version-bar';

/** A rule with its versions, oldest first; null ends are open. Dates are ISO. */
export type RuleRow = { id: string; title: string; citation: string; versions: readonly RuleVersion[] };

type Props = { rows: readonly RuleRow[]; from: string; to: string; today: string };

/** The law on an axis of versions, a rule a row; each row says its versions in words, the today line is ink. */
export function VersionAxis({ rows, from, to, today }: Props) {
  const t = useTranslations('rules.axis');
  const locale = useLocale();
  const hatch = useId();
  const scale = timeScale(from, to);
  const now = percent(scale.at(today));
  const list = listFormat(locale);
  const span = (version: RuleVersion): string => {
    const begin = version.from && dayText(version.from, locale, { weekday: false });
    const end = version.to && dayText(version.to, locale, { weekday: false });
    if (begin && end) return t('fromUntil', { from: begin, to: end });
    if (begin) return t('from', { from: begin });
    return end ? t('until', { to: end }) : '';
  };
  const inWords = (version: RuleVersion): string =>
    [version.label, t(version.state), span(version)].filter(Boolean).join(', ');
  return (
    <div>
      <VersionKey hatch={hatch} />
      <div className="md:pl-68 print:pl-60">
        <YearLabels scale={scale} />
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="break-inside-avoid md:flex print:flex">
            <p className="py-1 pr-4 md:w-68 md:flex-none print:w-60 print:flex-none">
              <span className="block font-semibold text-body">{row.title}</span>
              <span className="block text-ink-3 text-meta">{row.citation}</span>
            </p>
            <div className="@container relative min-h-11 min-w-0 flex-1">
              <svg
                className="absolute inset-0 size-full"
                role="img"
                aria-label={t('row', { rule: row.title, versions: list.format(row.versions.map(inWords)) })}
              >
                <YearLines scale={scale} />
                {row.versions.map((version) => (
                  <VersionBar key={version.id} version={version} scale={scale} hatch={hatch} words={inWords(version)} />
                ))}
                <line x1={now} x2={now} y1="0" y2="100%" className="stroke-paper" strokeWidth="4" />
                <line x1={now} x2={now} y1="0" y2="100%" className="stroke-ink" strokeWidth="1.5" />
              </svg>
            </div>
          </li>
        ))}
      </ul>
      <div className="md:pl-68 print:pl-60">
        <svg width="100%" height="18" className="block overflow-visible" aria-hidden="true">
          <text x={now} y="13" textAnchor="middle" className="fill-ink font-semibold text-meta">
            {t('today')}
          </text>
        </svg>
      </div>
    </div>
  );
}
