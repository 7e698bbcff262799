import type { Row } from '../bench.ts';
import { tidy } from './measure.ts';
import { NIGHTS, type Night } from './nightly.ts';

/** The pages, a line each, and the server's resident memory (bytes). */
export function print(rows: readonly Row[], memory: number): void {
  const head = ['page', 'cases', 'p50 ms', 'p95 ms', 'spread', 'req/s', '× floor', '× small', 'queries', 'kB'];
  const lines = rows.map((row) =>
    [
      row.name,
      row.cases,
      row.p50,
      row.p95,
      row.spread,
      row.rps,
      row.ratioToFloor,
      row.ratioToSmall,
      row.queries,
      row.kB,
    ].map(String),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of [head, ...lines])
    console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  console.log(`\nserver memory at the end of the run: ${Math.round(memory / 1e6)} MB`);
}

/** The nights, a line each: of the large firm, beside the middle one. */
export function printNights(middle: readonly Night[], large: readonly Night[]): void {
  console.log("\nthe nightly recount of a firm's dates");
  for (const [index, name] of NIGHTS.entries()) {
    const [some, all] = [middle[index], large[index]];
    if (!some || !all) continue;
    const megabytes = ({ memory }: Night) => Math.round(memory / 1e6);
    console.log(
      `${name}: ${all.counted} open cases in ${tidy(all.seconds)} s, ${megabytes(all)} MB; ` +
        `${some.counted} in ${tidy(some.seconds)} s, ${megabytes(some)} MB; memory × ${tidy(all.memory / some.memory)}`,
    );
  }
}
