const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** First letters that tell Russian months apart, in any case: «сентября», «сент.», "sep". */
const monthStems = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ');

function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

function monthOf(word: string): number {
  const low = word.toLowerCase();
  const english = monthNames.findIndex((name) => low.startsWith(name));
  return english >= 0 ? english + 1 : monthStems.findIndex((stem) => low.startsWith(stem)) + 1;
}

/**
 * Reads a day as people type it: 12/21/2026 (American: month first), 21.12.2026, 2026-12-21, 21 Dec 2026,
 * 21 декабря 2026. Two-digit years are not guessed. Returns an ISO day, or undefined where there is no such day.
 */
export function readDate(typed: string): string | undefined {
  const text = typed.trim().replace(/\s*г\.?$/, '');
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return isoOf(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return isoOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const worded = /^(\d{1,2})\s+(\p{L}{2,})\.?\s+(\d{4})$/u.exec(text);
  if (worded) return isoOf(Number(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1]));
  return undefined;
}
