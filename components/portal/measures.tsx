import { useLocale, useTranslations } from 'next-intl';

/** American kitchen measures: millilitres of a cup and its parts (236.6 ml), rounded as cookbooks do. */
const CUPS = [
  ['¼', 60],
  ['⅓', 80],
  ['½', 120],
  ['⅔', 160],
  ['¾', 180],
  ['1', 240],
  ['2', 470],
] as const;
const OVENS = [250, 300, 325, 350, 375, 400, 425, 450] as const;

const celsius = (fahrenheit: number) => Math.round(((fahrenheit - 32) * 5) / 9 / 5) * 5;

/** A page one might have had open anyway. No name of ours, no link back, nothing of the reader. */
export function Measures() {
  const t = useTranslations('leave');
  const number = new Intl.NumberFormat(useLocale());
  return (
    <main className="client measures">
      <h1 className="page-title">{t('title')}</h1>
      <p>{t('text')}</p>
      <table className="table">
        <caption>{t('cups')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cup')}</th>
            <th scope="col">{t('ml')}</th>
          </tr>
        </thead>
        <tbody>
          {CUPS.map(([cup, ml]) => (
            <tr key={cup}>
              <td>{cup}</td>
              <td>{number.format(ml)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="table">
        <caption>{t('ovens')}</caption>
        <thead>
          <tr>
            <th scope="col">°F</th>
            <th scope="col">°C</th>
          </tr>
        </thead>
        <tbody>
          {OVENS.map((degrees) => (
            <tr key={degrees}>
              <td>{degrees}</td>
              <td>{celsius(degrees)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
