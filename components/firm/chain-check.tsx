'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useRefusal } from '@/components/fields/problems';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/account/types';
import type { ChainAnswer } from '@/lib/firm/types';

/** Recomputes the audit log from its first entry and says what came of it. Works without JavaScript. */
export function ChainCheck({ action }: { action: FormAction<ChainAnswer> }) {
  const t = useTranslations('firm.chain');
  const refusal = useRefusal();
  const [{ answer }, act] = useActionState(action, { answer: null, values: {} });
  return (
    <form action={act} className="grid gap-3">
      <p className="max-w-prose">{t('text')}</p>
      {answer && (
        <Notice tone={answer.ok && answer.value.broken === null ? 'green' : 'red'} role="status">
          {answer.ok ? <Found {...answer.value} /> : refusal(answer.problem)}
        </Notice>
      )}
      <div>
        <SubmitButton variant="plain" pendingLabel={t('checking')}>
          {t('check')}
        </SubmitButton>
      </div>
    </form>
  );
}

function Found({ entries, broken }: ChainAnswer) {
  const t = useTranslations('firm.chain');
  return broken === null ? t('whole', { entries }) : t('broken', { entry: broken });
}
