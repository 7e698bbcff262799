import { type CountryCode, countryCode } from './country-codes.ts';
import type { Text } from './rule.ts';

/** A country of citizenship or transit: ISO 3166-1 alpha-2, and the numeric code the map's shapes carry. */
export type Country = { readonly id: string; readonly numeric: string; readonly name: Text };

const ROWS: readonly (readonly [alpha2: string, en: string, ru: string])[] = [
  ['RU', 'Russia', 'Россия'],
  ['US', 'United States', 'США'],
  ['GE', 'Georgia', 'Грузия'],
  ['AM', 'Armenia', 'Армения'],
  ['TR', 'Turkey', 'Турция'],
  ['KZ', 'Kazakhstan', 'Казахстан'],
  ['MX', 'Mexico', 'Мексика'],
  ['AE', 'United Arab Emirates', 'ОАЭ'],
  ['AZ', 'Azerbaijan', 'Азербайджан'],
  ['KG', 'Kyrgyzstan', 'Киргизия'],
  ['UZ', 'Uzbekistan', 'Узбекистан'],
  ['TJ', 'Tajikistan', 'Таджикистан'],
  ['TM', 'Turkmenistan', 'Туркмения'],
  ['BY', 'Belarus', 'Беларусь'],
  ['UA', 'Ukraine', 'Украина'],
  ['MD', 'Moldova', 'Молдова'],
  ['MN', 'Mongolia', 'Монголия'],
  ['RS', 'Serbia', 'Сербия'],
  ['ME', 'Montenegro', 'Черногория'],
  ['IL', 'Israel', 'Израиль'],
  ['EG', 'Egypt', 'Египет'],
  ['QA', 'Qatar', 'Катар'],
  ['ET', 'Ethiopia', 'Эфиопия'],
  ['MA', 'Morocco', 'Марокко'],
  ['TH', 'Thailand', 'Таиланд'],
  ['VN', 'Vietnam', 'Вьетнам'],
  ['ID', 'Indonesia', 'Индонезия'],
  ['IN', 'India', 'Индия'],
  ['LK', 'Sri Lanka', 'Шри-Ланка'],
  ['CN', 'China', 'Китай'],
  ['KR', 'South Korea', 'Южная Корея'],
  ['JP', 'Japan', 'Япония'],
  ['FI', 'Finland', 'Финляндия'],
  ['EE', 'Estonia', 'Эстония'],
  ['LV', 'Latvia', 'Латвия'],
  ['LT', 'Lithuania', 'Литва'],
  ['PL', 'Poland', 'Польша'],
  ['NO', 'Norway', 'Норвегия'],
  ['DE', 'Germany', 'Германия'],
  ['FR', 'France', 'Франция'],
  ['NL', 'Netherlands', 'Нидерланды'],
  ['ES', 'Spain', 'Испания'],
  ['PT', 'Portugal', 'Португалия'],
  ['IT', 'Italy', 'Италия'],
  ['GR', 'Greece', 'Греция'],
  ['CY', 'Cyprus', 'Кипр'],
  ['BG', 'Bulgaria', 'Болгария'],
  ['RO', 'Romania', 'Румыния'],
  ['CZ', 'Czechia', 'Чехия'],
  ['AT', 'Austria', 'Австрия'],
  ['CH', 'Switzerland', 'Швейцария'],
  ['GB', 'United Kingdom', 'Великобритания'],
  ['CA', 'Canada', 'Канада'],
  ['CU', 'Cuba', 'Куба'],
  ['NI', 'Nicaragua', 'Никарагуа'],
  ['GT', 'Guatemala', 'Гватемала'],
  ['HN', 'Honduras', 'Гондурас'],
  ['SV', 'El Salvador', 'Сальвадор'],
  ['CR', 'Costa Rica', 'Коста-Рика'],
  ['PA', 'Panama', 'Панама'],
  ['CO', 'Colombia', 'Колумбия'],
  ['EC', 'Ecuador', 'Эквадор'],
  ['PE', 'Peru', 'Перу'],
  ['BR', 'Brazil', 'Бразилия'],
  ['AR', 'Argentina', 'Аргентина'],
  ['BO', 'Bolivia', 'Боливия'],
  ['VE', 'Venezuela', 'Венесуэла'],
  ['DO', 'Dominican Republic', 'Доминиканская Республика'],
];

/** First those that occur most in these journeys; then by region. Read the name with `name[locale]`. */
export const COUNTRIES: readonly Country[] = ROWS.flatMap(([id, en, ru]) => {
  const known: CountryCode | null | undefined = countryCode(id);
  return known ? [{ id, numeric: known.numeric, name: { en, ru } }] : [];
});

const BY_ID = new Map(COUNTRIES.map((known) => [known.id, known]));

/** The country of that alpha-2 code; undefined where it is not in our list. */
export const country = (id: string): Country | undefined => BY_ID.get(id);
