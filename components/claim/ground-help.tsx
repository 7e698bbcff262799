import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { type GroundCode, groundOf } from '@/lib/law/russia/grounds';
import { provisionsOf } from '@/lib/law/russia/provisions';
import { confidenceKey } from './words';

/** What is typical of a ground: facts to ask about and the Russian provisions people are charged under. */
export function GroundHelp({ code }: { code: GroundCode }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { facts, law } = groundOf(code);
  const provisions = provisionsOf(code);
  return (
    <details className="mt-2">
      <summary className="link w-fit">{t('help')}</summary>
      <div className="grid gap-3 pt-2 text-ink-2">
        <p>
          <b>{t('facts')}.</b> {facts[locale]}.
        </p>
        {provisions.length === 0 ? (
          <p className="tone-quiet">{t('noProvisions')}</p>
        ) : (
          <ul className="rows" aria-label={t('provisions')}>
            {provisions.map((known) => (
              <li key={known.id}>
                <b>{t('provision', { code: known.code, article: known.article })}</b> {known.subject[locale]}
                <span className="second">
                  {[
                    known.since && t('since', { date: dayText(known.since, locale, { weekday: false }) }),
                    t('penalty', { penalty: known.penalty[locale] }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}{' '}
                  {known.law.confidence === '?' && <Chip tone="uncertain">{t('confidence.uncertain')}</Chip>}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="section-meta">
          {t('source', { source: law.source })} · {t(`confidence.${confidenceKey(law.confidence)}`)}
        </p>
      </div>
    </details>
  );
}
