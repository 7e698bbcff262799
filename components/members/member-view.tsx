import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import { type AbsenceActs, Absences } from '@/components/reminders/absences';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { FormAction } from '@/lib/account/types';
import type { MemberPage } from '@/lib/members/types';
import { MemberForm } from './lazy-forms';
import { MemberAccess, type MemberActs } from './member-access';
import { MemberCases } from './member-cases';
import { MemberState } from './member-state';
import { countText } from './words';

export type MemberActions = MemberActs & {
  edit: ComponentProps<typeof MemberForm>['action'];
  handOver: FormAction<{ ids: string[]; left: boolean }>;
  absences: AbsenceActs;
};

/** One member: name and roles, how they sign in, and the cases they would leave behind. */
export function MemberView({
  page,
  start,
  actions,
}: {
  page: MemberPage;
  /** The list of cases is not at its first page. */
  start: boolean;
  actions: MemberActions;
}) {
  const t = useTranslations('members');
  const { member } = page;
  return (
    <ClientTexts of={['field', 'members', 'reminders']}>
      <PageHead
        crumbsLabel={t('crumbs')}
        crumbs={[{ key: 'members', content: <TextLink href="/settings/members">{t('title')}</TextLink> }]}
        title={member.name}
        sentence={
          <>
            {member.email} <MemberState member={member} />
          </>
        }
      />
      <PageBody>
        <EditableSection
          id="member"
          title={t('nameAndRoles')}
          editLabel={t('editMember')}
          form={<MemberForm member={member} action={actions.edit} />}
        >
          <DefinitionList
            ruled
            items={[
              { key: 'name', term: t('name'), value: member.name },
              { key: 'roles', term: t('roles'), value: member.roles.map((role) => t(`role.${role}`)).join(', ') },
            ]}
          />
        </EditableSection>
        <MemberAccess member={member} own={member.userId === page.own} zone={page.zone} acts={actions} />
        <Absences absences={page.absences} today={page.today} userId={member.userId} acts={actions.absences} />
        <Section id="cases" title={t('openCases')} meta={countText(member.openCases)}>
          <MemberCases page={page} start={start} handOver={actions.handOver} />
        </Section>
      </PageBody>
    </ClientTexts>
  );
}
