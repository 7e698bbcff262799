import { useLocale, useTranslations } from 'next-intl';
import { percent, timeScale } from '@/components/timeline/scale';
import { YearLines } from '@/components/timeline/years';
import type { OneYear } from '@/lib/law/one-year';
import { shortDay, spanText } from './words';

const AXIS = 32;
const FIRST = 78;
const ROW = 22;
const ABOVE = AXIS - 16;
const BENEATH = AXIS + 22;
const LOWEST = AXIS + 38;

/** Room after the last day, so that what stands there has its label. */
const ROOM = 60;

const later = (days: readonly (string | null)[]): string =>
  days.flatMap((day) => day ?? []).reduce((last, day) => (day > last ? day : last));

/** The year as a line from the arrival, with the filing or today on it and each exception as a bar beneath. */
export function YearPicture({ year, today }: { year: OneYear; today: string }) {
  const t = useTranslations('bars.year');
  const locale = useLocale();
  const { arrivalOn, dueOn, filedOn, sentOn, exceptions } = year;
  if (!arrivalOn || !dueOn) return null;
  const now = filedOn ?? sentOn ?? today;
  const begins = [arrivalOn, ...exceptions.map(({ from }) => from.on)].reduce((a, b) => (b < a ? b : a));
  const scale = timeScale(begins, later([dueOn, now, ...exceptions.map(({ until }) => until?.until ?? null)]), ROOM);
  const at = (iso: string) => percent(scale.at(iso));
  const over = now > dueOn;
  return (
    <svg
      width="100%"
      height={FIRST + exceptions.length * ROW + 10}
      role="img"
      aria-label={t('picture')}
      className="mb-3 block overflow-visible"
    >
      <YearLines scale={scale} />
      <line x1={at(arrivalOn)} x2={at(dueOn)} y1={AXIS} y2={AXIS} className="stroke-teal" strokeWidth="6" />
      {over && (
        <line
          x1={at(dueOn)}
          x2={at(now)}
          y1={AXIS}
          y2={AXIS}
          className="stroke-red"
          strokeWidth="3"
          strokeDasharray="5 4"
        />
      )}
      <Mark at={scale.at(arrivalOn)} y={ABOVE} label={`${t('arrival')} ${shortDay(arrivalOn, locale)}`} />
      <Mark at={scale.at(dueOn)} y={BENEATH} label={`${t('lastDay')} ${shortDay(dueOn, locale)}`} />
      <Mark
        at={scale.at(now)}
        y={LOWEST}
        label={`${t(filedOn ? 'filed' : sentOn ? 'sent' : 'today')} ${shortDay(now, locale)}`}
      />
      {exceptions.map(({ id, code, from, until }, index) => {
        const [start, end] = [scale.at(from.on), scale.at(until?.until ?? now)];
        return (
          <svg
            key={id}
            x={percent(start)}
            y={FIRST + index * ROW}
            width={percent(Math.max(end - start, 0.01))}
            height="18"
          >
            <title>{`${code} ${spanText(from, locale)} – ${until ? spanText(until, locale) : t('goesOn')}`}</title>
            <rect width="100%" height="18" className={until ? 'fill-heat-1' : 'fill-heat-2'} />
            <text x="6" y="13" className="fill-on-heat-1 text-meta">
              {code}
            </text>
          </svg>
        );
      })}
    </svg>
  );
}

/** A day on the line. Each name has a height of its own, so that no two meet however near their days are. */
function Mark({ at, y, label }: { at: number; y: number; label: string }) {
  const anchor = at < 0.3 ? 'start' : at > 0.7 ? 'end' : 'middle';
  const x = percent(at);
  return (
    <g>
      <line x1={x} x2={x} y1={AXIS - 9} y2={AXIS + 9} className="stroke-ink" strokeWidth="2" />
      <text x={x} y={y} textAnchor={anchor} className="fill-ink text-meta">
        {label}
      </text>
    </g>
  );
}
