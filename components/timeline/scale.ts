const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01 of an ISO date; the picture's only notion of time, so no zone can move a mark. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);

/** ISO date of a day number. */
export const isoOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** An SVG length in per cent, two decimals: pictures stretch with the page while their text keeps its size. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

export type TimeScale = {
  from: number;
  to: number;
  /** Share of the width, 0 to 1, clamped to the picture. */
  at: (iso: string) => number;
  years: readonly { year: number; at: number }[];
};

const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

/** A linear scale over whole days from `from` to `room` days after `to` (ISO), with at most twelve marked years. */
export function timeScale(from: string, to: string, room = 0): TimeScale {
  const start = dayNumber(from);
  const end = Math.max(dayNumber(to) + room, start + 1);
  const share = (day: number): number => Math.min(1, Math.max(0, (day - start) / (end - start)));
  const firstYear = Number(from.slice(0, 4));
  const lastYear = Number(isoOfDay(end).slice(0, 4));
  const step = YEAR_STEPS.find((size) => (lastYear - firstYear) / size <= 12) ?? 100;
  const years: { year: number; at: number }[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const day = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
    if (day >= start && day <= end && year % step === 0) years.push({ year, at: share(day) });
  }
  return { from: start, to: end, at: (iso) => share(dayNumber(iso)), years };
}

/** Rough width in px of a run of our text at a size: wide enough that a label that should fit does fit. */
export const textWidth = (text: string, size: number): number =>
  Math.ceil(text.length * size * (/[а-яё]/i.test(text) ? 0.57 : 0.52));
