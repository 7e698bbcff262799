import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { choicesIn } from './choices';
import { NewPersonForm } from './new-person-form';

export function NewPersonView(props: Omit<ComponentProps<typeof NewPersonForm>, 'choices'>) {
  const t = useTranslations('people');
  return (
    <ClientTexts of={['field', 'people']}>
      <PageHead
        crumbsLabel={t('crumbs')}
        crumbs={[{ key: 'people', content: <TextLink href="/people">{t('title')}</TextLink> }]}
        title={t('newTitle')}
        sentence={t('newSentence')}
      />
      <NewPersonForm {...props} choices={choicesIn(useLocale())} />
    </ClientTexts>
  );
}
