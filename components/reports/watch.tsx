import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { type Reports, WATCHED, type Watched } from '@/lib/reports/types';

/** Where each is listed. */
const PLACES: Readonly<Record<Watched, string>> = {
  'dates.late': '/today?scope=firm',
  'cases.no-date': '/cases?date=none',
  'cases.quiet': '/cases?quiet=1',
  'cases.no-step': '/cases?step=none',
  'dates.alone': '/reports/one-person',
  'rules.alone': '/reports/one-person#rules',
};

/** What the firm's owner looks at first: where something may be missed. */
export function Watch({ watch }: { watch: Reports['watch'] }) {
  const t = useTranslations('reports.watch');
  return (
    <Section title={t('title')} meta={t('meta')}>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 xl:grid-cols-6">
        {WATCHED.map((key) => (
          <li key={key}>
            <span
              className={`number block font-serif text-title ${key === 'dates.late' && watch[key] > 0 ? 'text-red' : ''}`}
            >
              {watch[key]}
            </span>
            <TextLink href={PLACES[key]}>{t(key.replace('.', '_') as 'dates_late')}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
