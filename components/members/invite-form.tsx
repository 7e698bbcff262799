'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { SelectField, TextField } from '@/components/fields/form-fields';
import type { Answer } from '@/lib/fields/types';
import type { inviteMemberSchema } from '@/lib/members/schema';
import { RolesField } from './member-form';

type Values = z.input<typeof inviteMemberSchema>;

/** A new member: who they are, what they may do, in which language we write to them. */
export function InviteForm({ action }: { action: (input: Values) => Promise<Answer<{ userId: string }>> }) {
  const t = useTranslations('members');
  const router = useRouter();
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/members/schema').then((all) => all.inviteMemberSchema)}
      values={{ name: '', email: '', roles: [], locale: 'en' } as Values}
      send={(values) => action({ ...values, requestId })}
      onSaved={({ userId }) => router.push(`/settings/members/${userId}`)}
      labels={{ name: t('name'), email: t('email'), roles: t('roles'), locale: t('language') }}
      submitLabel={t('invite')}
    >
      <FieldGrid>
        <TextField name="name" label={t('name')} maxLength={120} />
        <TextField name="email" label={t('email')} type="email" inputMode="email" maxLength={254} />
        <SelectField
          name="locale"
          label={t('language')}
          options={[
            { value: 'en', label: 'English' },
            { value: 'ru', label: 'Русский' },
          ]}
        />
      </FieldGrid>
      <RolesField />
    </EditForm>
  );
}
