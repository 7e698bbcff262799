'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { useRefusal } from '@/components/fields/problems';
import type { ButtonVariant } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/account/types';

/** One command for one member, as a button; says what came of it. */
export function Act({
  userId,
  action,
  label,
  done,
  variant = 'plain',
  children,
}: {
  userId: string;
  action: FormAction<unknown>;
  label: string;
  done?: string;
  variant?: ButtonVariant;
  /** Further fields. */
  children?: ReactNode;
}) {
  const t = useTranslations('members');
  const refusal = useRefusal();
  const [{ answer }, act] = useActionState(action, { answer: null, values: {} });
  return (
    <form action={act} className="grid max-w-md gap-2">
      <input type="hidden" name="userId" value={userId} />
      {children}
      <div className="actions">
        <SubmitButton variant={variant} pendingLabel={t('pending')}>
          {label}
        </SubmitButton>
      </div>
      <p role="status" className={answer && !answer.ok ? 'tone-red' : 'tone-green'}>
        {answer && (answer.ok ? done : refusal(answer.problem))}
      </p>
    </form>
  );
}

/** The same behind a dialog that says what will happen, for what cannot simply be taken back. */
export function AskedAct({
  title,
  text,
  trigger,
  ...act
}: Parameters<typeof Act>[0] & { title: string; text: string; trigger: string }) {
  const t = useTranslations('field');
  return (
    <Dialog trigger={{ children: trigger }} title={title} closeLabel={t('close')}>
      <div className="grid gap-4">
        <p>{text}</p>
        <Act {...act} variant="primary" />
      </div>
    </Dialog>
  );
}
