/** Words for parts of a date in the two languages of the product. */
export type Month = {
  readonly en: string;
  readonly enShort: string;
  readonly ru: string;
  readonly ruGenitive: string;
  readonly ruShort: string;
};

const month = (en: string, enShort: string, ru: string, ruGenitive: string, ruShort: string): Month => ({
  en,
  enShort,
  ru,
  ruGenitive,
  ruShort,
});

export const MONTHS: readonly Month[] = [
  month('January', 'Jan', 'январь', 'января', 'янв.'),
  month('February', 'Feb', 'февраль', 'февраля', 'февр.'),
  month('March', 'Mar', 'март', 'марта', 'мар.'),
  month('April', 'Apr', 'апрель', 'апреля', 'апр.'),
  month('May', 'May', 'май', 'мая', 'мая'),
  month('June', 'Jun', 'июнь', 'июня', 'июн.'),
  month('July', 'Jul', 'июль', 'июля', 'июл.'),
  month('August', 'Aug', 'август', 'августа', 'авг.'),
  month('September', 'Sep', 'сентябрь', 'сентября', 'сент.'),
  month('October', 'Oct', 'октябрь', 'октября', 'окт.'),
  month('November', 'Nov', 'ноябрь', 'ноября', 'нояб.'),
  month('December', 'Dec', 'декабрь', 'декабря', 'дек.'),
];

export type SeasonId = 'winter' | 'spring' | 'summer' | 'autumn';

export type Season = {
  readonly id: SeasonId;
  readonly firstMonth: number;
  readonly ru: string;
  readonly ruGenitive: string;
  readonly words: readonly string[];
};

export const SEASONS: readonly Season[] = [
  { id: 'winter', firstMonth: 12, ru: 'зима', ruGenitive: 'зимы', words: ['winter', 'зима', 'зимой', 'зимы', 'зиму'] },
  {
    id: 'spring',
    firstMonth: 3,
    ru: 'весна',
    ruGenitive: 'весны',
    words: ['spring', 'весна', 'весной', 'весны', 'весну'],
  },
  { id: 'summer', firstMonth: 6, ru: 'лето', ruGenitive: 'лета', words: ['summer', 'лето', 'летом', 'лета'] },
  {
    id: 'autumn',
    firstMonth: 9,
    ru: 'осень',
    ruGenitive: 'осени',
    words: ['autumn', 'fall', 'осень', 'осенью', 'осени'],
  },
];

/** 1-12 for a month's name or its beginning (at least three letters) in either language; null for another word. */
export function monthOf(word: string): number | null {
  const asked = word.toLowerCase().replace(/\.$/, '');
  if (asked.length < 3) return null;
  const found = MONTHS.findIndex(
    ({ en, ru, ruGenitive, enShort }) =>
      [en, ru, ruGenitive, ru.replace(/[ьй]?$/, 'е')].some((name) => name.toLowerCase().startsWith(asked)) ||
      (enShort === 'Sep' && asked === 'sept'),
  );
  return found < 0 ? null : found + 1;
}

export const seasonOf = (word: string): Season | null =>
  SEASONS.find(({ words }) => words.includes(word.toLowerCase())) ?? null;
