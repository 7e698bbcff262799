'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/fields/problems';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Answer } from '@/lib/fields/types';

export type Approve = (input: { changeId: string; number: number }) => Promise<Answer<unknown>>;

/** Approves the list that stands below. With an older one than the newest, the newest is fetched and asked about again. */
export function ApprovePanel({ changeId, number, action }: { changeId: string; number: number; action: Approve }) {
  const t = useTranslations('rules.change');
  const field = useTranslations('field');
  const refusal = useRefusal();
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  async function approve() {
    if (pending) return;
    setPending(true);
    setProblem('');
    const answer = await action({ changeId, number }).catch(() => null);
    if (!answer) setProblem(field('unsent'));
    else if (!answer.ok && answer.problem.kind === 'conflict') {
      setProblem(t('stale'));
      router.refresh();
    } else if (!answer.ok) setProblem(refusal(answer.problem));
    setPending(false);
  }
  return (
    <div className="grid justify-items-start gap-3">
      <div role="alert">{problem && <Notice tone="amber">{problem}</Notice>}</div>
      <Button variant="primary" pending={pending} pendingLabel={t('approving')} onClick={approve}>
        {t('approveButton')}
      </Button>
    </div>
  );
}
