import { useTranslations } from 'next-intl';
import type { PermitClock } from '@/lib/dates/types';

const SIZE = 132;
const RADIUS = 54;
const AROUND = 2 * Math.PI * RADIUS;
/** Where no version of the rule is known the ring still has a whole: the days of the rule in force before it. */
const WHOLE = 180;

/** How many days have been counted of those a grant needs, with a notch where filing opens. */
export function PermitRing({ clock }: { clock: PermitClock }) {
  const t = useTranslations('dates.permit');
  const { elapsedDays, fileDay, grantDay, state } = clock;
  const whole = grantDay ?? fileDay ?? WHOLE;
  const share = Math.min(elapsedDays / whole, 1);
  const left = Math.max((fileDay ?? whole) - elapsedDays, 0);
  const notch = (2 * Math.PI * (fileDay ?? whole)) / whole - Math.PI / 2;
  const at = (radius: number) => ({
    x: SIZE / 2 + radius * Math.cos(notch),
    y: SIZE / 2 + radius * Math.sin(notch),
  });
  const [inner, outer] = [at(RADIUS - 11), at(RADIUS + 11)];
  return (
    <svg
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={t('picture', { days: elapsedDays, state: t(`state.${state}`) })}
    >
      <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} className="fill-none stroke-line" strokeWidth="12" />
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r={RADIUS}
        className={state === 'stopped' || state === 'ended' ? 'fill-none stroke-ink-3' : 'fill-none stroke-teal'}
        strokeWidth="12"
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
      />
      <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} className="stroke-ink" strokeWidth="2" />
      <text
        x={SIZE / 2}
        y={SIZE / 2 + 4}
        textAnchor="middle"
        className="fill-ink font-semibold text-title tabular-nums"
      >
        {elapsedDays}
      </text>
      <text x={SIZE / 2} y={SIZE / 2 + 22} textAnchor="middle" className="fill-ink-2 text-meta">
        {left > 0 ? t('toGo', { days: left }) : t('reached', { day: fileDay ?? whole })}
      </text>
    </svg>
  );
}
