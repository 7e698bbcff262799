import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { InviteForm } from './invite-form';

export function InviteView({ action }: ComponentProps<typeof InviteForm>) {
  const t = useTranslations('members');
  return (
    <ClientTexts of={['field', 'members']}>
      <PageHead
        crumbsLabel={t('crumbs')}
        crumbs={[{ key: 'members', content: <TextLink href="/settings/members">{t('title')}</TextLink> }]}
        title={t('inviteMember')}
        sentence={t('inviteSentence')}
      />
      <PageBody>
        <InviteForm action={action} />
      </PageBody>
    </ClientTexts>
  );
}
