'use client';

import { useTranslations } from 'next-intl';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField } from '@/components/fields/form-fields';
import { Dialog } from '@/components/ui/dialog';
import type { MistakeForm } from '@/lib/family/schema';
import { MISTAKES } from '@/lib/family/types';
import type { Answer } from '@/lib/fields/types';

export type RemoveMember = (input: MistakeForm & { memberId: string; revision: number }) => Promise<Answer<unknown>>;

const FIRST: MistakeForm = { mistake: 'wrong-person' };

/** Takes off somebody who was added by mistake, after saying what the mistake was. */
export function RemoveMemberDialog({
  memberId,
  name,
  revision,
  action,
}: {
  memberId: string;
  name: string;
  revision: number;
  action: RemoveMember;
}) {
  const t = useTranslations('family');
  return (
    <Dialog
      trigger={{ children: t('remove'), size: 'small', variant: 'quiet', 'aria-label': t('removeTitle', { name }) }}
      title={t('removeTitle', { name })}
      closeLabel={t('close')}
    >
      <div className="grid gap-3">
        <p>{t('removeText')}</p>
        <p className="section-meta">{t('grant')}</p>
        <EditForm
          schema={() => import('@/lib/family/schema').then((all) => all.mistakeForm)}
          values={FIRST}
          revision={revision}
          send={(values, seen) => action({ ...values, memberId, revision: seen })}
          describe={() => []}
          labels={{ mistake: t('mistake') }}
          submitLabel={t('doRemove')}
        >
          <SelectField
            name="mistake"
            label={t('mistake')}
            options={MISTAKES.map((value) => ({ value, label: t(`mistakes.${value}`) }))}
          />
        </EditForm>
      </div>
    </Dialog>
  );
}
