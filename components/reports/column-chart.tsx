import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { percent } from '@/components/timeline/scale';
import { ChartFigure } from './chart-figure';
import { type ChartRow, rowTotal, type Series, seriesFill, stacked } from './series';

const TOP = 18;
const PLOT = 132;
const LEFT = 0.07;

type Props = { category: string; sentence: string; series: readonly Series[]; rows: readonly ChartRow[] };

/** Columns from zero along a row of months (a `note` beneath names the year; of two neighbours' notes the later stands); several series are stacked. */
export function ColumnChart({ category, sentence, series, rows }: Props) {
  const t = useTranslations('reports.chart');
  const most = Math.max(0, ...rows.map(rowTotal));
  if (most === 0) return <p className="text-ink-2">{t('none')}</p>;
  const scale = scaleLinear()
    .domain([0, Math.max(most, 4)])
    .nice(3)
    .range([TOP + PLOT, TOP]);
  const step = (1 - LEFT) / rows.length;
  const every = Math.ceil(rows.length / 12);
  return (
    <ChartFigure category={category} sentence={sentence} series={series} rows={rows}>
      <svg width="100%" height={TOP + PLOT + 38} className="block" aria-hidden="true">
        {scale
          .ticks(3)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line
                x1={percent(LEFT)}
                x2="100%"
                y1={scale(tick)}
                y2={scale(tick)}
                className={tick === 0 ? 'stroke-line-2' : 'stroke-line'}
              />
              <text
                x={percent(LEFT)}
                dx="-6"
                y={scale(tick) + 4}
                textAnchor="end"
                className="fill-ink-3 text-meta tabular-nums"
              >
                {tick}
              </text>
            </g>
          ))}
        {rows.map((row, index) => {
          const left = LEFT + index * step;
          const middle = percent(left + step / 2);
          const total = rowTotal(row);
          return (
            <g key={row.id}>
              {stacked(row).map(({ series: place, start, end }) => (
                <rect
                  key={series[place]?.id}
                  x={percent(left + step * 0.16)}
                  width={percent(step * 0.68)}
                  y={scale(end)}
                  height={scale(start) - scale(end)}
                  className={`${seriesFill(place)} stroke-paper`}
                  strokeWidth={series.length > 1 ? 1 : 0}
                />
              ))}
              {total > 0 && rows.length <= 13 && (
                <text x={middle} y={scale(total) - 5} textAnchor="middle" className="fill-ink-2 text-meta tabular-nums">
                  {total}
                </text>
              )}
              {index % every === 0 && (
                <text
                  x={middle}
                  y={TOP + PLOT + 17}
                  textAnchor="middle"
                  className={`fill-ink-2 text-meta ${index % (every * 2) === 0 ? '' : 'max-sm:hidden'}`}
                >
                  {row.label}
                </text>
              )}
              {row.note && !rows[index + 1]?.note && (
                <text x={middle} y={TOP + PLOT + 33} textAnchor="middle" className="fill-ink-3 text-meta">
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
