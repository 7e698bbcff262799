import type { Text } from '../rule.ts';
import { closedFor, type Day } from './days.ts';

/** A line of reasoning, in both languages. */
export const both = (en: string, ru: string): Text => ({ en, ru });

const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const RU = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];

/** "2026-12-14 (Monday)". */
export const namedDay = (day: Day): Text =>
  both(`${day} (${EN[day.dayOfWeek - 1]})`, `${day} (${RU[day.dayOfWeek - 1]})`);

const CLOSED: Readonly<Record<NonNullable<ReturnType<typeof closedFor>>, string>> = {
  Saturday: 'суббота',
  Sunday: 'воскресенье',
  'federal holiday': 'федеральный праздник',
};

/** Why an office is closed on a day; empty where it is open. */
export function closedWords(day: Day): Text {
  const why = closedFor(day);
  return why ? both(why, CLOSED[why]) : both('', '');
}

/** The Russian form for a number: 1 день, 2 дня, 5 дней. */
function russianForm(count: number, one: string, few: string, many: string): string {
  const [last, teens] = [count % 10, Math.floor((count % 100) / 10) === 1];
  if (last === 1 && !teens) return one;
  return last >= 2 && last <= 4 && !teens ? few : many;
}

export const daysText = (count: number): Text =>
  both(`${count} day${count === 1 ? '' : 's'}`, `${count} ${russianForm(count, 'день', 'дня', 'дней')}`);
export const yearsText = (count: number): Text =>
  both(`${count} year${count === 1 ? '' : 's'}`, `${count} ${russianForm(count, 'год', 'года', 'лет')}`);

/** Several lines as one. */
export const joined = (texts: readonly Text[], separator: string): Text =>
  both(texts.map(({ en }) => en).join(separator), texts.map(({ ru }) => ru).join(separator));
