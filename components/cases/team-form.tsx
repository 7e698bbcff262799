'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField, useFieldMessage } from '@/components/fields/form-fields';
import { RowList } from '@/components/fields/row-list';
import { FieldMessage } from '@/components/ui/field';
import type { SelectOption } from '@/components/ui/select';
import type { teamFormSchema } from '@/lib/cases/schema/work';
import type { TeamActs } from './work';

type Values = z.input<typeof teamFormSchema>;

const ROLES = ['lead', 'lawyer', 'paralegal', 'backup'] as const;

/** Who works on the case. Two people editing at once see both versions. */
export function TeamForm({
  caseId,
  team,
  members,
  revision,
  act,
}: {
  caseId: string;
  team: Values['members'];
  members: readonly SelectOption[];
  revision: number;
  act: TeamActs['setTeam'];
}) {
  const t = useTranslations('caseWork.team');
  const field = useTranslations('field');
  const nameOf = (userId: string) => members.find(({ value }) => value === userId)?.label ?? '';
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.teamFormSchema)}
      values={{ members: team }}
      revision={revision}
      send={(values: Values, seen) => act({ ...values, caseId, revision: seen })}
      theirs={(theirs) => ({ members: theirs as Values['members'] })}
      describe={(values) => [
        {
          key: 'members',
          label: t('legend'),
          text: values.members.map(({ userId, role }) => `${nameOf(userId)}, ${t(`roles.${role}`)}`).join('\n'),
        },
      ]}
      labels={{ members: t('legend'), 'members.*.userId': t('member'), 'members.*.role': t('role') }}
    >
      <RowList
        name="members"
        legend={t('legend')}
        named={(index) => String(index + 1)}
        add={[{ label: t('add'), blank: { userId: '', role: 'lawyer' } }]}
        row={(path) => (
          <>
            <SelectField name={`${path}.userId`} label={t('member')} options={members} placeholder={field('choose')} />
            <SelectField
              name={`${path}.role`}
              label={t('role')}
              options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
            />
          </>
        )}
      />
      <TeamMessage />
    </EditForm>
  );
}

function TeamMessage() {
  const message = useFieldMessage('members');
  return message ? <FieldMessage>{message}</FieldMessage> : null;
}
