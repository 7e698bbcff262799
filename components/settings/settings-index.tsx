import { useTranslations } from 'next-intl';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';

/** Where a setting is found: every place with what it holds. */
export function SettingsIndex({ members }: { members: boolean }) {
  const t = useTranslations('settings');
  const list = (places: readonly ('firm' | 'members' | 'account' | 'security' | 'tokens')[]) => (
    <ul className="rows">
      {places.map((place) => (
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
        <Section title={t('group.firm')}>{list(members ? ['firm', 'members'] : ['firm'])}</Section>
        <Section title={t('group.own')}>{list(['account', 'security', 'tokens'])}</Section>
      </PageBody>
    </>
  );
}
