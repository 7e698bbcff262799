'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useRefusal } from '@/components/fields/problems';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/account/types';
import type { MemberPage } from '@/lib/members/types';

/** Gives all open cases of a member to a colleague in one act. */
export function HandOver({
  userId,
  choices,
  action,
}: {
  userId: string;
  choices: MemberPage['choices'];
  action: FormAction<{ ids: string[]; left: boolean }>;
}) {
  const t = useTranslations('members');
  const refusal = useRefusal();
  const [{ answer }, act] = useActionState(action, { answer: null, values: {} });
  return (
    <form action={act} className="grid max-w-md gap-3">
      <input type="hidden" name="userId" value={userId} />
      {answer && (
        <Notice tone={answer.ok ? (answer.value.left ? 'amber' : 'green') : 'red'} role="status">
          {answer.ok
            ? t(answer.value.left ? 'handedPart' : 'handed', { count: answer.value.ids.length })
            : refusal(answer.problem)}
        </Notice>
      )}
      <Field label={t('handTo')} hint={t('handToHint')}>
        <Select
          name="toUserId"
          required
          placeholder={t('choose')}
          options={choices.map((choice) => ({ value: choice.userId, label: choice.name }))}
        />
      </Field>
      <div>
        <SubmitButton variant="plain" pendingLabel={t('pending')}>
          {t('handOver')}
        </SubmitButton>
      </div>
    </form>
  );
}
