import { type LaneMark, labelRoom, middleShare } from './lane-rows';
import { percent, type TimeScale } from './scale';
import { YearLines } from './years';

type Props = { mark: LaneMark; top: number; order: number; scale: TimeScale; today: string };

/** Neighbours in one lane alternate; what is ours and now, the United States, is solid. */
function spanClasses({ lane }: LaneMark, order: number): { bar: string; text: string } {
  if (lane === 'us') return { bar: 'fill-teal', text: 'fill-on' };
  return order % 2 === 0
    ? { bar: 'fill-heat-1', text: 'fill-on-heat-1' }
    : { bar: 'fill-heat-2', text: 'fill-on-heat-2' };
}

/** A mark of a lane: a bar with its name inside, or a sign at a moment. What is not known to the day is dashed. */
export function Mark({ mark, top, order, scale, today }: Props) {
  return mark.kind === 'span' ? (
    <Bar mark={mark} top={top} order={order} scale={scale} today={today} />
  ) : (
    <Moment mark={mark} top={top} scale={scale} />
  );
}

function Bar({ mark, top, order, scale, today }: Props) {
  const { bar, text } = spanClasses(mark, order);
  const start = scale.at(mark.from.on);
  const sure = scale.at(mark.from.until);
  const end = mark.to ? scale.at(mark.to.on) : Math.max(scale.at(today), sure);
  const last = mark.to ? scale.at(mark.to.until) : Math.min(1, end + 0.015);
  const room = labelRoom(mark.label, end - sure);
  const doubt = [
    { from: start, to: sure },
    { from: end, to: last },
  ].filter(({ from, to }) => to - from > 0.001);
  return (
    <g>
      <title>{mark.label}</title>
      {doubt.map(({ from, to }) => (
        <rect
          key={from}
          x={percent(from)}
          y={top + 0.5}
          width={percent(to - from)}
          height="19"
          className="fill-none stroke-teal"
          strokeDasharray="3 2"
        />
      ))}
      <svg x={percent(sure)} y={top} width={percent(Math.max(end - sure, 0.004))} height="20" aria-hidden="true">
        <rect width="100%" height="20" className={`${bar} stroke-paper`} />
        {room !== null && (
          <text x="6" y="14" className={`${text} text-meta ${room}`}>
            {mark.label}
          </text>
        )}
      </svg>
    </g>
  );
}

const SIGNS = {
  fact: { path: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z', className: 'fill-ink stroke-paper' },
  law: { path: 'M-7 0L0-7L7 0L0 7z', className: 'fill-paper stroke-ink-2' },
  look: { path: 'M-7.5 6L0-7L7.5 6z', className: 'fill-amber-wash stroke-amber-mark' },
} as const;

/** A sign where it stands; the signs themselves are drawn once a picture, by LaneSigns. */
function Moment({ mark, top, scale }: Omit<Props, 'order' | 'today'>) {
  const { on, until } = mark.from;
  const kind = mark.kind === 'span' ? 'fact' : mark.kind;
  const sign = (
    <use href={`#sign-${kind}`} x={percent(middleShare(mark.from, scale))} y={top + 10}>
      <title>{mark.label}</title>
    </use>
  );
  if (on === until) return sign;
  return (
    <g>
      <line
        x1={percent(scale.at(on))}
        x2={percent(scale.at(until))}
        y1={top + 10}
        y2={top + 10}
        className="stroke-ink-3"
        strokeDasharray="3 2"
      />
      {sign}
    </g>
  );
}

/** What the lanes of one picture use again and again: each sign, and the hairlines of the years. */
export function LaneSigns({ scale }: { scale: TimeScale }) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <g id="lane-years">
          <YearLines scale={scale} />
        </g>
        {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((kind) => (
          <g key={kind} id={`sign-${kind}`}>
            <Sign kind={kind} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** The sign alone, around its own middle: dot, diamond or triangle. */
export function Sign({ kind }: { kind: keyof typeof SIGNS }) {
  const { path, className } = SIGNS[kind];
  return <path d={path} className={className} strokeWidth="1.5" strokeLinejoin="round" />;
}
