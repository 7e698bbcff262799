import { textWidth } from '@/components/timeline/scale';
import type { Point } from './projection';

type Box = { left: number; right: number; top: number; bottom: number };
export type LabelAnchor = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' };

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Pushes marks that would cover each other apart, the later ones most, so that a border crossing stays two marks. */
export function spreadMarks(points: readonly Point[], least: number): Point[] {
  const spread = points.map((point) => ({ ...point }));
  for (let round = 0; round < 12; round += 1) {
    for (const [index, later] of spread.entries()) {
      for (const earlier of spread.slice(0, index)) {
        const x = later.x - earlier.x;
        const y = later.y - earlier.y;
        const distance = Math.hypot(x, y);
        if (distance >= least) continue;
        const [ux, uy] = distance > 0 ? [x / distance, y / distance] : [0.25, -0.97];
        later.x = Math.round(later.x + ux * (least - distance));
        later.y = Math.round(later.y + uy * (least - distance));
      }
    }
  }
  return spread;
}

/** A leg that bows to the north like a flight path; `bend` is how far its middle leaves the straight line. */
export function legCurve(from: Point, to: Point): { path: string; via: Point[] } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const bend = Math.min(length * 0.22, 90);
  const side = to.x >= from.x ? 1 : -1;
  const control = {
    x: Math.round((from.x + to.x) / 2 + (side * bend * (to.y - from.y)) / Math.max(length, 1)),
    y: Math.round((from.y + to.y) / 2 - (side * bend * (to.x - from.x)) / Math.max(length, 1)),
  };
  const via = Array.from({ length: 31 }, (_, step) => {
    const t = (step + 1) / 32;
    const at = (a: number, c: number, b: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b;
    return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
  });
  return { path: `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`, via };
}

const LINE = 15;

function candidates(lines: number): LabelAnchor[] {
  const above = -(lines - 1) * LINE;
  const middle = 4 + above / 2;
  return [
    { dx: 10, dy: middle, anchor: 'start' },
    { dx: -10, dy: middle, anchor: 'end' },
    { dx: 10, dy: 16, anchor: 'start' },
    { dx: -10, dy: 16, anchor: 'end' },
    { dx: 10, dy: above - 8, anchor: 'start' },
    { dx: -10, dy: above - 8, anchor: 'end' },
    { dx: 0, dy: 22, anchor: 'middle' },
    { dx: 0, dy: above - 14, anchor: 'middle' },
    { dx: 14, dy: 34, anchor: 'start' },
    { dx: -14, dy: 34, anchor: 'end' },
    { dx: 14, dy: above - 26, anchor: 'start' },
    { dx: -14, dy: above - 26, anchor: 'end' },
  ];
}

function boxOf(point: Point, label: LabelAnchor, texts: readonly string[]): Box {
  const width = Math.max(...texts.map((text, index) => textWidth(text, index === 0 ? 13 : 12)));
  const x = point.x + label.dx;
  const left = label.anchor === 'start' ? x : label.anchor === 'end' ? x - width : x - width / 2;
  const top = point.y + label.dy - 12;
  return { left, right: left + width, top, bottom: top + texts.length * LINE + 1 };
}

/**
 * Chooses for each stop where its lines of text go, at a picture of `width` px: first inside the frame, then off the
 * other labels, the marks and the legs. Two rounds, so that an early label may yield to a late one.
 */
export function placeLabels(
  points: readonly Point[],
  texts: readonly (readonly string[])[],
  legs: readonly Point[],
  frame: { width: number; height: number },
): LabelAnchor[] {
  const chosen: LabelAnchor[] = points.map((_, index) => candidates(texts[index]?.length ?? 1)[0] as LabelAnchor);
  const placed: (Box | null)[] = points.map(() => null);
  const marks = points.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  for (let round = 0; round < 2; round += 1) {
    for (const [index, point] of points.entries()) {
      const lines = texts[index] ?? [''];
      let best = Number.POSITIVE_INFINITY;
      for (const [order, candidate] of candidates(lines.length).entries()) {
        const box = boxOf(point, candidate, lines);
        const outside =
          Math.max(0, 6 - box.left) +
          Math.max(0, box.right - frame.width + 6) +
          Math.max(0, 6 - box.top) +
          Math.max(0, box.bottom - frame.height + 6);
        let cost = order * 3 + outside * 60;
        for (const [other, taken] of placed.entries()) if (taken && other !== index) cost += overlap(box, taken) * 4;
        for (const mark of marks) cost += overlap(box, mark) * 2;
        for (const { x, y } of legs) {
          if (x > box.left && x < box.right && y > box.top && y < box.bottom) cost += 30;
        }
        if (cost < best) {
          best = cost;
          chosen[index] = candidate;
          placed[index] = box;
        }
      }
    }
  }
  return chosen;
}
