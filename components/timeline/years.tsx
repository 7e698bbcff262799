import { percent, type TimeScale } from './scale';

/** Hairlines at the turn of each marked year, the full height of the picture they stand in. */
export function YearLines({ scale }: { scale: TimeScale }) {
  return scale.years.map(({ year, at }) => (
    <line key={year} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" className="stroke-line" />
  ));
}

/** The years' numbers; every second one leaves a narrow screen. */
export function YearLabels({ scale }: { scale: TimeScale }) {
  const crowded = scale.years.length > 6;
  return (
    <svg width="100%" height="20" className="block overflow-visible" aria-hidden="true">
      {scale.years.map(({ year, at }, index) => (
        <text
          key={year}
          x={percent(at)}
          y="15"
          textAnchor="middle"
          className={`fill-ink-2 text-meta tabular-nums ${crowded && index % 2 === 1 ? 'max-sm:hidden' : ''}`}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
