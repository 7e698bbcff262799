import { useTranslations } from 'next-intl';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { type Offered, placesOf } from './settings-frame';

/** Where a setting is found: every place with what it holds. */
export function SettingsIndex({ offered }: { offered: Offered }) {
  const t = useTranslations('settings');
  const list = (group: 'firm' | 'own') => (
    <ul className="rows">
      {placesOf(group, offered).map((place) => (
        <li key={place}>
          <TextLink href={`/settings/${place}`}>{t(`place.${place}`)}</TextLink>
          <span className="second">{t(`about.${place}`)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <PageHead title={t('title')} sentence={t('sentence')} />
      <PageBody>
        <Section title={t('group.firm')}>{list('firm')}</Section>
        <Section title={t('group.own')}>{list('own')}</Section>
      </PageBody>
    </>
  );
}
