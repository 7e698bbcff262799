'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useRefusal } from '@/components/fields/problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/account/types';

/** Ends days away, or takes them back before they begin. `userId`: whose, where not one's own. */
export function EndAbsence({
  absenceId,
  userId,
  label,
  action,
}: {
  absenceId: string;
  userId?: string | undefined;
  /** Which days, for those who do not see where the button stands. */
  label: string;
  action: FormAction<unknown>;
}) {
  const t = useTranslations('reminders');
  const refusal = useRefusal();
  const [{ answer }, act] = useActionState(action, { answer: null, values: {} });
  return (
    <form action={act}>
      <input type="hidden" name="absenceId" value={absenceId} />
      {userId && <input type="hidden" name="userId" value={userId} />}
      <SubmitButton variant="quiet" size="small" pendingLabel={t('ending')} aria-label={label}>
        {t('end')}
      </SubmitButton>
      {answer?.ok === false && (
        <p role="alert" className="tone-red">
          {refusal(answer.problem)}
        </p>
      )}
    </form>
  );
}
