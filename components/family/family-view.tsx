import { useTranslations } from 'next-intl';
import { CaseFrame } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import type { FindDuplicates } from '@/components/people/duplicates';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody } from '@/components/ui/page-head';
import type { CaseHeader } from '@/lib/cases/types';
import type { FamilyMember } from '@/lib/family/types';
import type { Revisions } from '@/lib/fields/types';
import { type AddMemberAction, AddMemberPanel } from './add-member';
import { MemberForm } from './lazy-forms';
import { MemberFacts } from './member-facts';
import type { EditMember } from './member-form';
import { type RemoveMember, RemoveMemberDialog } from './remove-member';
import { shownName } from './words';

export type FamilyActions = {
  add: AddMemberAction;
  edit: EditMember;
  remove: RemoveMember;
  find: FindDuplicates;
};

/** The client's family as the case has it; each person a section, edited in place. */
export function FamilyView({
  page,
  actions,
}: {
  page: { header: CaseHeader; members: readonly FamilyMember[]; revisions: Revisions };
  actions: FamilyActions;
}) {
  const t = useTranslations('family');
  const { header, members } = page;
  const revision = page.revisions.family?.revision ?? 0;
  return (
    <CaseFrame header={header} tab="family">
      <ClientTexts of={['family', 'field', 'people']}>
        <PageBody>
          {members.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
          {members.map((member) => {
            const { id, person, ...tie } = member;
            const name = shownName(person);
            return (
              <EditableSection
                key={id}
                id={`member-${id}`}
                title={name}
                meta={t(`roles.${tie.role}`)}
                editLabel={t('edit', { name })}
                form={
                  <div className="grid gap-4">
                    <MemberForm memberId={id} tie={tie} revision={revision} action={actions.edit} />
                    <div className="actions">
                      <RemoveMemberDialog memberId={id} name={name} revision={revision} action={actions.remove} />
                    </div>
                  </div>
                }
              >
                <MemberFacts member={member} today={header.today} />
              </EditableSection>
            );
          })}
          <AddMemberPanel caseId={header.id} action={actions.add} find={actions.find} />
        </PageBody>
      </ClientTexts>
    </CaseFrame>
  );
}
