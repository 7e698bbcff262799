import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import { listFormat } from '@/components/ui/formats';
import { type LaneId, type LaneMark, stackMarks } from './lane-rows';
import { LaneSigns, Mark } from './marks';
import { percent, timeScale } from './scale';
import { YearLabels } from './years';

const LANES: readonly LaneId[] = ['life', 'harm', 'transit', 'us', 'law'];
const ROW = 26;
const ROOM_DAYS = 120;

type Props = { marks: readonly LaneMark[]; today: string };

/**
 * A life on five lanes: spans as bars, moments as dots (facts), diamonds (Russian law) and triangles (look here).
 * `today` is ISO, in the firm's zone. The list of events beneath it, made elsewhere, is the equivalent.
 */
export function Lanes({ marks, today }: Props) {
  const t = useTranslations('timeline.lanes');
  const locale = useLocale();
  const first = marks.reduce((least, mark) => (mark.from.on < least ? mark.from.on : least), today);
  const last = marks.reduce((most, { from, to }) => {
    const end = to?.until ?? from.until;
    return end > most ? end : most;
  }, today);
  const scale = timeScale(`${first.slice(0, 4)}-01-01`, last, ROOM_DAYS);
  const list = listFormat(locale);
  const lanes = LANES.map((id) => ({
    id,
    rows: stackMarks(
      marks.filter((mark) => mark.lane === id),
      scale,
    ),
  }));
  const sentence = t('picture', {
    from: dayText(first, locale, { weekday: false }),
    to: dayText(last, locale, { weekday: false }),
    lanes: list.format(lanes.map(({ id, rows }) => t('lane', { lane: t(id), count: rows.flat().length }))),
  });
  const now = percent(scale.at(today));
  return (
    <div role="img" aria-label={sentence} className="break-inside-avoid">
      <LaneSigns scale={scale} />
      <div className="sm:pl-32 print:pl-32">
        <svg width="100%" height="16" className="block overflow-visible" aria-hidden="true">
          <text x={now} y="11" dx="4" textAnchor="end" className="fill-teal font-semibold text-meta">
            {t('today')}
          </text>
        </svg>
      </div>
      {lanes.map(({ id, rows }) => {
        const height = Math.max(rows.length, 1) * ROW + 8;
        return (
          <div key={id} className="sm:flex print:flex">
            <p className="pt-2 text-ink-2 text-meta sm:w-32 sm:flex-none print:w-32">{t(id)}</p>
            <div className="@container min-w-0 flex-1 border-line border-b">
              <svg width="100%" height={height} className="block" aria-hidden="true">
                <use href="#lane-years" />
                {rows.map((row, depth) =>
                  row.map((mark, order) => (
                    <Mark key={mark.id} mark={mark} top={depth * ROW + 7} order={order} scale={scale} today={today} />
                  )),
                )}
                <line x1={now} x2={now} y1="0" y2="100%" className="stroke-teal" strokeWidth="1.5" />
              </svg>
            </div>
          </div>
        );
      })}
      <div className="sm:pl-32 print:pl-32">
        <YearLabels scale={scale} />
      </div>
    </div>
  );
}
