import { addDays, dayParts, isoDay } from '../calendar-day.ts';
import { KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

export type Holiday = { readonly on: string; readonly label: Text };

type Rule = {
  readonly label: Text;
  /** The first year it was kept; without it, before any day asked about. */
  readonly since?: number;
  /** `nth`: 1 to 4, or -1 for the last one of the month; `weekday`: 1 is Monday. */
  readonly when:
    | { readonly month: number; readonly day: number }
    | { readonly month: number; readonly nth: number; readonly weekday: number };
};

export const FEDERAL_HOLIDAY_LAW: Sourced = {
  source: '5 U.S.C. 6103(a), (b); E.O. 11582',
  confidence: 'K',
  asOf: KNOWLEDGE_HORIZON,
};

/** Inauguration Day is left out: it closes offices around Washington, DC only. Closures by order are no rule. */
const RULES: readonly Rule[] = [
  { label: { en: 'New Year’s Day', ru: 'Новый год' }, when: { month: 1, day: 1 } },
  {
    label: { en: 'Martin Luther King Jr. Day', ru: 'День Мартина Лютера Кинга' },
    when: { month: 1, nth: 3, weekday: 1 },
  },
  { label: { en: 'Washington’s Birthday', ru: 'День рождения Вашингтона' }, when: { month: 2, nth: 3, weekday: 1 } },
  { label: { en: 'Memorial Day', ru: 'День памяти' }, when: { month: 5, nth: -1, weekday: 1 } },
  { label: { en: 'Juneteenth', ru: 'Джунтинт (19 июня)' }, since: 2021, when: { month: 6, day: 19 } },
  { label: { en: 'Independence Day', ru: 'День независимости' }, when: { month: 7, day: 4 } },
  { label: { en: 'Labor Day', ru: 'День труда' }, when: { month: 9, nth: 1, weekday: 1 } },
  { label: { en: 'Columbus Day', ru: 'День Колумба' }, when: { month: 10, nth: 2, weekday: 1 } },
  { label: { en: 'Veterans Day', ru: 'День ветеранов' }, when: { month: 11, day: 11 } },
  { label: { en: 'Thanksgiving', ru: 'День благодарения' }, when: { month: 11, nth: 4, weekday: 4 } },
  { label: { en: 'Christmas', ru: 'Рождество (25 декабря)' }, when: { month: 12, day: 25 } },
];

/** Day of the week of an ISO day, 0 for Sunday, by whole numbers: no zone, no clock; -1 where it is no day. */
export function weekday(iso: string): number {
  const parts = dayParts(iso);
  if (!parts) return -1;
  const { year, month, day } = parts;
  // Sakamoto's method: month offsets of a year that begins in March.
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (offsets[month - 1] ?? 0) + day) % 7;
}

const moved = (iso: string, days: number): string => addDays(iso, days) ?? iso;

function dayIn(year: number, { when }: Rule): string {
  if ('day' in when) return isoDay(year, when.month, when.day) ?? '';
  const { month, nth, weekday: wanted } = when;
  const first = isoDay(year, month, 1) ?? '';
  const start = moved(first, (wanted - weekday(first) + 7) % 7);
  if (nth > 0) return moved(start, (nth - 1) * 7);
  const fifth = moved(start, 28);
  return fifth.slice(5, 7) === first.slice(5, 7) ? fifth : moved(start, 21);
}

/** A holiday on Saturday is observed on the Friday before, on Sunday on the Monday after. */
function observed(iso: string): string {
  const day = weekday(iso);
  return day === 6 ? moved(iso, -1) : day === 0 ? moved(iso, 1) : iso;
}

/** The federal holidays as observed from one ISO day to another, both included, in order. */
export function federalHolidays(from: string, to: string): readonly Holiday[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)) + 1; year += 1) years.push(year);
  return years
    .flatMap((year) =>
      RULES.filter(({ since = 0 }) => since <= year).map((rule) => ({
        on: observed(dayIn(year, rule)),
        label: rule.label,
      })),
    )
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The next working days from a day on, that day included if it is one; federal holidays are kept and named. */
export function weekDays(from: string, count: number): { on: string; closed: Text | null }[] {
  const closed = new Map(federalHolidays(from, moved(from, count * 2 + 7)).map(({ on, label }) => [on, label]));
  const days: { on: string; closed: Text | null }[] = [];
  for (let on = from; days.length < count; on = moved(on, 1)) {
    if (![0, 6].includes(weekday(on))) days.push({ on, closed: closed.get(on) ?? null });
  }
  return days;
}
