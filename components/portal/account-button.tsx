'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useRefusal } from '@/components/fields/problems';
import { Button } from '@/components/ui/button';
import type { Answer } from '@/lib/fields/types';

/** Does one thing to an account. `named` says to whom, for those who do not see where the button stands. */
export function AccountButton<I>({
  input,
  action,
  named,
  children,
}: {
  input: I;
  action: (input: I) => Promise<Answer<unknown>>;
  named: string;
  children: string;
}) {
  const t = useTranslations('access');
  const field = useTranslations('field');
  const refusal = useRefusal();
  const [problem, setProblem] = useState('');
  const [pending, start] = useTransition();
  const act = () =>
    start(async () => {
      const answer = await action(input).catch(() => null);
      if (!answer) setProblem(field('unsent'));
      else setProblem(answer.ok ? '' : refusal(answer.problem));
    });
  return (
    <>
      <Button size="small" pending={pending} pendingLabel={t('working')} aria-label={named} onClick={act}>
        {children}
      </Button>
      {problem && (
        <span className="tone-red" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
