import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { JourneyStop } from '@/lib/journey/types';
import { transitQuestions } from '@/lib/law/rules/transit';
import { countryLabel } from './recorded';

/** What to ask about each transit country, once a country. */
export function TransitQuestions({ stops }: { stops: readonly JourneyStop[] }) {
  const t = useTranslations('journey');
  const locale = useLocale();
  const countries = [...new Set(stops.filter(({ kind }) => kind === 'transit').map(({ country }) => country))];
  return (
    <ul className="rows">
      {countries.map((country) => (
        <li key={country}>
          <h3 className="leading">{countryLabel(country, locale)}</h3>
          <ul className="grid gap-2 pt-1">
            {transitQuestions(country).map((asked) => (
              <li key={asked.id}>
                {asked.text[locale]}
                <span className="second">
                  {t('source', { source: asked.law.source })}{' '}
                  {asked.law.confidence === '?' && <Chip tone="uncertain">{t('openQuestion')}</Chip>}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
