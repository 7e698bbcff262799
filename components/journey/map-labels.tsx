import { percent } from '@/components/timeline/scale';
import type { PlannedStop } from '@/lib/journey/types';
import { placeLabels } from './layout';
import type { Frame, Point } from './projection';

type Props = {
  stops: readonly PlannedStop[];
  marks: readonly Point[];
  /** Points on the legs, which labels keep off. */
  via: readonly Point[];
  frame: Frame;
  /** Width in px the labels are laid out for. */
  width: number;
  /** Second lines, or null where there is room for names only. */
  notes: readonly string[] | null;
  className: string;
};

/** Marks and names over the map, placed in per cent: the map shrinks with the page, the text keeps its size. */
export function MapLabels({ stops, marks, via, frame, width, notes, className }: Props) {
  const scale = width / frame.width;
  const scaled = (point: Point): Point => ({ x: point.x * scale, y: point.y * scale });
  const texts = stops.map((stop, index) => {
    const note = notes?.[index];
    return note ? [`${stop.n} ${stop.label}`, note] : [`${stop.n} ${stop.label}`];
  });
  const places = placeLabels(marks.map(scaled), texts, via.map(scaled), { width, height: frame.height * scale });
  return (
    <svg className={`absolute inset-0 size-full ${className}`} aria-hidden="true">
      {stops.map((stop, index) => {
        const mark = marks[index] ?? { x: 0, y: 0 };
        const at = { x: percent(mark.x / frame.width), y: percent(mark.y / frame.height) };
        const isEnd = index === stops.length - 1;
        return (
          <circle
            key={stop.n}
            cx={at.x}
            cy={at.y}
            r={isEnd ? 6 : 4.5}
            className={isEnd && !stop.approximate ? 'fill-teal stroke-teal' : 'fill-paper stroke-teal'}
            strokeWidth="1.75"
            strokeDasharray={stop.approximate ? '2.5 2' : undefined}
          />
        );
      })}
      {stops.map((stop, index) => {
        const mark = marks[index] ?? { x: 0, y: 0 };
        const place = places[index] ?? { dx: 10, dy: 4, anchor: 'start' };
        const x = percent(mark.x / frame.width);
        const lines = texts[index] ?? [];
        return lines.map((line, row) => (
          <text
            key={`${stop.n} ${line}`}
            x={x}
            y={percent(mark.y / frame.height)}
            dx={place.dx}
            dy={place.dy + row * 15}
            textAnchor={place.anchor}
            paintOrder="stroke"
            strokeWidth="3"
            strokeLinejoin="round"
            className={
              row === 0 ? 'fill-ink stroke-sea text-body font-semibold' : 'fill-ink-2 stroke-sea text-meta font-normal'
            }
          >
            {line}
          </text>
        ));
      })}
    </svg>
  );
}
