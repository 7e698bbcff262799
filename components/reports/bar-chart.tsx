import { useTranslations } from 'next-intl';
import { percent } from '@/components/timeline/scale';
import { ChartFigure } from './chart-figure';
import { type ChartRow, rowTotal, type Series, seriesFill, stacked } from './series';

const ROW = 40;
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
      <svg width="100%" height={rows.length * ROW} className="block" aria-hidden="true">
        <line x1="0.5" x2="0.5" y1="0" y2="100%" className="stroke-line-2" />
        {rows.map((row, index) => {
          const top = index * ROW;
          return (
            <g key={row.id}>
              <text x="8" y={top + 14} className="fill-ink text-body">
                {row.label}
              </text>
              {stacked(row).map(({ series: place, start, end }) => (
                <rect
                  key={series[place]?.id}
                  x={percent(at(start))}
                  y={top + 20}
                  width={percent(at(end) - at(start))}
                  height="12"
                  className={`${seriesFill(place)} stroke-paper`}
                  strokeWidth={series.length > 1 ? 1 : 0}
                />
              ))}
              <text
                x={percent(at(rowTotal(row)))}
                dx="6"
                y={top + 30.5}
                className="fill-ink font-semibold text-meta tabular-nums"
              >
                {rowTotal(row)}
              </text>
              {row.note && (
                <text x="100%" y={top + 14} textAnchor="end" className="fill-ink-3 text-meta max-sm:hidden">
                  {row.note}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </ChartFigure>
  );
}
