'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChoiceChip, ChoiceGroup } from '@/components/ui/checkbox';
import type { NewCaseChoices } from './new-case-fields';

/** Grounds as chips, several may apply; the one pressed first is the primary one. */
export function GroundChoices({ grounds }: { grounds: NewCaseChoices['grounds'] }) {
  const t = useTranslations('caseForm');
  const { register } = useFormContext();
  const chosen: readonly string[] = useWatch({ name: 'grounds' }) ?? [];
  const primary = grounds.flatMap(({ choices }) => choices).find(({ code }) => code === chosen[0]);
  return (
    <div className="grid gap-3">
      {grounds.map(({ title, choices }) => (
        <ChoiceGroup key={title} legend={title}>
          {choices.map(({ code, label, facts }) => (
            <ChoiceChip key={code} value={code} label={label} title={facts} {...register('grounds')} />
          ))}
        </ChoiceGroup>
      ))}
      <p className="tone-quiet" aria-live="polite">
        {primary ? t('primary', { ground: primary.label }) : t('noGround')}
      </p>
    </div>
  );
}
