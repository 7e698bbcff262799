'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import type { Answer } from '@/lib/fields/types';
import { useRefusal } from './problems';

export type RevealNumber = (input: { numberId: string }) => Promise<Answer<{ kind: string; value: string }>>;

/** A number by its last characters until it is revealed; each press is a reading of its own in the audit log. */
export function Reveal({
  numberId,
  masked,
  kindLabel,
  action,
}: {
  numberId: string;
  masked: string;
  kindLabel: string;
  action: RevealNumber;
}) {
  const t = useTranslations('field.reveal');
  const refusal = useRefusal();
  const [shown, setShown] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [pending, start] = useTransition();
  const reveal = () =>
    start(async () => {
      try {
        const answer = await action({ numberId });
        if (!answer.ok) return setProblem(refusal(answer.problem));
        const { kind, value } = answer.value;
        const { displayIdentifier, isIdentifierKind } = await import('@/lib/law/identifiers');
        setProblem('');
        setShown(isIdentifierKind(kind) ? displayIdentifier(kind, value) : value);
      } catch {
        setProblem(t('failed'));
      }
    });
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="number" aria-live="polite">
        {shown ?? masked}
      </span>
      <span className="print:hidden">
        {shown === null ? (
          <Button
            size="small"
            variant="quiet"
            icon="eye"
            pending={pending}
            aria-label={t('what', { kind: kindLabel })}
            onClick={reveal}
          >
            {t('show')}
          </Button>
        ) : (
          <Button size="small" variant="quiet" onClick={() => setShown(null)}>
            {t('hide')}
          </Button>
        )}
      </span>
      {shown !== null && <span className="section-meta">{t('done')}</span>}
      {problem && (
        <span className="tone-red" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
