/** One quantity of a chart, at most five, in the order their colours are given. */
export type Series = { id: string; label: string };
/** One bar or column: a value for each series, in the same order. */
export type ChartRow = { id: string; label: string; note?: string | undefined; values: readonly number[] };

const FILLS = ['fill-series-1', 'fill-series-2', 'fill-series-3', 'fill-series-4', 'fill-series-5'] as const;

/** The colour class of a series by its place; a sixth series would look like the fifth, so charts are cut at five. */
export const seriesFill = (index: number): string => FILLS[Math.min(index, FILLS.length - 1)] ?? FILLS[0];

export const rowTotal = (row: ChartRow): number => row.values.reduce((sum, value) => sum + value, 0);

/** Where each value of a stacked row begins and ends, in the units of the values. */
export function stacked(row: ChartRow): { series: number; start: number; end: number }[] {
  let start = 0;
  return row.values.flatMap((value, series) => {
    const from = start;
    start += value;
    return value > 0 ? [{ series, start: from, end: start }] : [];
  });
}
