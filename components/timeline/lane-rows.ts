import type { DateSpan } from './known-date';
import { dayNumber, type TimeScale, textWidth } from './scale';

export type LaneId = 'life' | 'harm' | 'transit' | 'us' | 'law';

/** `span`: from … to (null: it goes on). The other kinds are moments: a fact, a Russian law or event, a thing to look at. */
export type LaneMark = {
  id: string;
  lane: LaneId;
  kind: 'span' | 'fact' | 'law' | 'look';
  label: string;
  from: DateSpan;
  to?: DateSpan | null | undefined;
};

/** Marks are stacked as for a picture this wide; on a phone they come closer but keep their order. */
const NOMINAL = 560;
const HALF_MARK = 8;

/** Where a moment known only to a month or season is put: the middle of what is known. */
export const middleShare = (date: DateSpan, scale: TimeScale): number => (scale.at(date.on) + scale.at(date.until)) / 2;

function extent(mark: LaneMark, scale: TimeScale): { left: number; right: number } {
  if (mark.kind !== 'span') {
    const x = middleShare(mark.from, scale) * NOMINAL;
    return { left: x - HALF_MARK, right: x + HALF_MARK };
  }
  return { left: scale.at(mark.from.on) * NOMINAL, right: mark.to ? scale.at(mark.to.until) * NOMINAL : NOMINAL };
}

/** Marks in as few rows as keep them from covering each other, earliest first; two days of touch are not a cover. */
export function stackMarks(marks: readonly LaneMark[], scale: TimeScale): LaneMark[][] {
  const rows: { marks: LaneMark[]; right: number }[] = [];
  const ordered = marks.toSorted((a, b) => dayNumber(a.from.on) - dayNumber(b.from.on));
  for (const mark of ordered) {
    const { left, right } = extent(mark, scale);
    const row = rows.find((candidate) => candidate.right <= left + 1);
    if (row) {
      row.marks.push(mark);
      row.right = right;
    } else rows.push({ marks: [mark], right });
  }
  return rows.map((row) => row.marks);
}

const ROOM: readonly [width: number, className: string][] = [
  [300, ''],
  [350, '@max-[350px]:hidden'],
  [400, '@max-[400px]:hidden'],
  [450, '@max-[450px]:hidden'],
  [500, '@max-[500px]:hidden'],
  [550, '@max-[550px]:hidden'],
  [600, '@max-[600px]:hidden'],
  [650, '@max-[650px]:hidden'],
  [700, '@max-[700px]:hidden'],
  [750, '@max-[750px]:hidden'],
  [800, '@max-[800px]:hidden'],
  [900, '@max-[900px]:hidden'],
  [1000, '@max-[1000px]:hidden'],
];

/**
 * The class that shows a name only where a bar taking `share` of its picture is wide enough for it; null when no screen
 * is. The picture must stand in an `@container`.
 */
export function labelRoom(label: string, share: number): string | null {
  const needed = (textWidth(label, 12) + 12) / Math.max(share, 0.001);
  return ROOM.find(([width]) => width >= needed)?.[1] ?? null;
}
