'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { TextField, useFieldMessage } from '@/components/fields/form-fields';
import { Checkbox, ChoiceGroup } from '@/components/ui/checkbox';
import { FieldMessage } from '@/components/ui/field';
import type { Answer } from '@/lib/fields/types';
import type { memberFieldsSchema } from '@/lib/members/schema';
import type { Member } from '@/lib/members/types';

type Values = z.input<typeof memberFieldsSchema>;

const ROLES = ['owner', 'lawyer', 'paralegal'] as const;

/** Which roles a member has: any of them together, at least one. */
export function RolesField() {
  const t = useTranslations('members');
  const { register } = useFormContext<Values>();
  const message = useFieldMessage('roles');
  return (
    <ChoiceGroup legend={t('roles')} message={message && <FieldMessage>{message}</FieldMessage>}>
      <div id="roles" className="grid">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`role.${role}`)}
            hint={t(`roleHint.${role}`)}
            {...register('roles')}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

/** A member's name and roles. */
export function MemberForm({
  member,
  action,
}: {
  member: Pick<Member, 'userId' | 'name' | 'roles' | 'revision'>;
  action: (input: Values & { userId: string; revision: number }) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('members');
  const { userId, name, roles, revision } = member;
  return (
    <EditForm
      schema={() => import('@/lib/members/schema').then((all) => all.memberFieldsSchema)}
      values={{ name, roles: [...roles] } as Values}
      revision={revision}
      send={(values, seen) => action({ ...values, userId, revision: seen })}
      describe={(values) => [
        { key: 'name', label: t('name'), text: values.name },
        { key: 'roles', label: t('roles'), text: values.roles.map((role) => t(`role.${role}`)).join(', ') },
      ]}
      labels={{ name: t('name'), roles: t('roles') }}
    >
      <TextField name="name" label={t('name')} maxLength={120} className="max-w-sm" />
      <RolesField />
    </EditForm>
  );
}
