import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { RuleChange } from '@/lib/rules/types';
import { StillCounting } from './still-counting';

/** How far the worker has come with a change; nothing where it waits for a person. */
export function ChangeProgress({ change: { state, count, approved } }: { change: RuleChange }) {
  const t = useTranslations('rules.change');
  if (state === 'lapsed') {
    return (
      <Notice tone="amber" role="status">
        {t('lapsed', { name: approved?.by ?? '–' })}
      </Notice>
    );
  }
  if (state !== 'counting' && state !== 'checking') return null;
  const { done, cases, ended } = count ?? { done: 0, cases: 0, ended: false };
  return (
    <Notice role="status">
      {state === 'counting'
        ? t('counting', { done, cases })
        : ended
          ? t('checkingNow')
          : t('checking', { done, cases })}
      {!ended && (
        <progress
          className="mt-2 block w-full max-w-md accent-teal"
          aria-label={t('progress')}
          value={done}
          max={Math.max(cases, 1)}
        />
      )}
      <StillCounting />
    </Notice>
  );
}
