'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { ParagraphField, SelectField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { Checkbox } from '@/components/ui/checkbox';
import { FAMILY_ROLES, type FamilyRole } from '@/lib/family/types';

const isRole = (value: unknown): value is FamilyRole => FAMILY_ROLES.some((role) => role === value);

/** Who somebody is to the client, since when, and whether they are on the client's application. */
export function TieFields() {
  const t = useTranslations('family');
  const { register } = useFormContext();
  const role: unknown = useWatch({ name: 'role' });
  return (
    <>
      <FieldGrid>
        <SelectField
          name="role"
          label={t('role')}
          options={FAMILY_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <KnownDateField name="since" label={isRole(role) ? t(`sinces.${role}`) : t('since')} optional />
      </FieldGrid>
      <Checkbox label={t('included')} {...register('included')} />
      <ParagraphField name="note" label={t('note')} optional rows={2} />
    </>
  );
}
