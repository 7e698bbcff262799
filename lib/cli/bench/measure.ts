import autocannon from 'autocannon';

export type Sample = { p50: number; p95: number; rps: number; failures: number };

/** Two decimals. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;

const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** One round of load on one address: latencies in milliseconds, exact from every response. */
export async function load(url: string, cookie: string, connections: number, seconds: number): Promise<Sample> {
  const times: number[] = [];
  let failures = 0;
  const run = autocannon({ url, connections, duration: seconds, headers: { cookie, 'accept-language': 'en' } });
  run.on('response', (_client, status, _bytes, time) => {
    times.push(time);
    if (status !== 200) failures++;
  });
  await run;
  times.sort((a, b) => a - b);
  return { p50: rank(times, 0.5), p95: rank(times, 0.95), rps: times.length / seconds, failures };
}

/** The same for a piece of work in this process: `connections` of them at a time. */
export async function repeat(
  work: (n: number) => Promise<unknown>,
  connections: number,
  seconds: number,
  from: number,
): Promise<Sample> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let n = from;
  const one = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await work(n++);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  times.sort((a, b) => a - b);
  return { p50: rank(times, 0.5), p95: rank(times, 0.95), rps: times.length / seconds, failures: 0 };
}

const median = (values: readonly number[]): number =>
  rank(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Medians over rounds, and the spread of the rounds' own medians: (largest - smallest) / middle. */
export function summary(rounds: readonly Sample[]): {
  p50: number;
  p95: number;
  rps: number;
  spread: number;
  failures: number;
} {
  const p50s = rounds.map(({ p50 }) => p50);
  const p50 = median(p50s);
  return {
    p50,
    p95: median(rounds.map(({ p95 }) => p95)),
    rps: median(rounds.map(({ rps }) => rps)),
    spread: p50 > 0 ? (Math.max(...p50s) - Math.min(...p50s)) / p50 : 0,
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
  };
}
