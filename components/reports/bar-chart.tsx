import { useTranslations } from 'next-intl';
import { percent } from '@/components/timeline/scale';
import { ChartFigure } from './chart-figure';
import { type ChartRow, rowTotal, type Series, seriesFill, stacked } from './series';

/** The longest bar stops here, so that its number stands inside the picture. */
const REACH = 0.88;

type Props = { category: string; sentence: string; series: readonly Series[]; rows: readonly ChartRow[] };

/** Horizontal bars from zero, the name above and the number at the end of each; several series are stacked. */
export function BarChart({ category, sentence, series, rows }: Props) {
  const t = useTranslations('reports.chart');
  const most = Math.max(0, ...rows.map(rowTotal));
  if (most === 0) return <p className="text-ink-2">{t('none')}</p>;
  const at = (value: number): number => (value / most) * REACH;
  return (
    <ChartFigure category={category} sentence={sentence} series={series} rows={rows}>
      <ul aria-hidden="true" className="grid gap-1 border-line-2 border-l">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="flex flex-wrap justify-between gap-x-3 pl-2">
              {row.label}
              {row.note && <span className="text-ink-3 text-meta max-sm:hidden">{row.note}</span>}
            </p>
            <svg width="100%" height="16" className="block" aria-hidden="true">
              {stacked(row).map(({ series: place, start, end }) => (
                <rect
                  key={series[place]?.id}
                  x={percent(at(start))}
                  y="2"
                  width={percent(at(end) - at(start))}
                  height="12"
                  className={`${seriesFill(place)} stroke-paper`}
                  strokeWidth={series.length > 1 ? 1 : 0}
                />
              ))}
              <text
                x={percent(at(rowTotal(row)))}
                dx="6"
                y="12.5"
                className="fill-ink font-semibold text-meta tabular-nums"
              >
                {rowTotal(row)}
              </text>
            </svg>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
