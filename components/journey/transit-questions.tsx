import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { JourneyStop } from '@/lib/journey/types';
import { ANY_TRANSIT, type TransitQuestion, transitQuestions } from '@/lib/law/rules/transit';
import { countryLabel } from './recorded';

/** What to ask about the transit countries: of each its own, of all of them the same question. */
export function TransitQuestions({ stops }: { stops: readonly JourneyStop[] }) {
  const t = useTranslations('journey');
  const locale = useLocale();
  const countries = [...new Set(stops.filter(({ kind }) => kind === 'transit').map(({ country }) => country))];
  const own = countries.filter((country) => transitQuestions(country).length > 0);
  return (
    <ul className="rows">
      {own.map((country) => (
        <Asked key={country} title={countryLabel(country, locale)} questions={transitQuestions(country)} />
      ))}
      <Asked title={t('everyCountry')} questions={[ANY_TRANSIT]} />
    </ul>
  );
}

function Asked({ title, questions }: { title: string; questions: readonly TransitQuestion[] }) {
  const t = useTranslations('journey');
  const locale = useLocale();
  return (
    <li>
      <h3 className="leading">{title}</h3>
      {questions.map((asked) => (
        <p key={asked.id} className="pt-1">
          {asked.text[locale]}
          <span className="second">
            {t('source', { source: asked.law.source })}{' '}
            {asked.law.confidence === '?' && <Chip tone="uncertain">{t('openQuestion')}</Chip>}
          </span>
        </p>
      ))}
    </li>
  );
}
