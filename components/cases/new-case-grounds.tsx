'use client';

import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { ChoiceChip, ChoiceGroup } from '@/components/ui/checkbox';
import type { NewCaseChoices } from './new-case-fields';

/** Grounds as chips, several may apply; the one pressed first is the primary one. */
export function GroundChoices({ grounds }: { grounds: NewCaseChoices['grounds'] }) {
  const t = useTranslations('caseForm');
  const { field } = useController({ name: 'grounds' });
  const chosen: readonly string[] = field.value;
  const primary = grounds.flatMap(({ choices }) => choices).find(({ code }) => code === chosen[0]);
  // In the order of pressing, which a list of registered boxes would not keep.
  const toggle = (code: string) =>
    field.onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <div className="grid gap-3">
      {grounds.map(({ title, choices }) => (
        <ChoiceGroup key={title} legend={title}>
          {choices.map(({ code, label, facts }) => (
            <ChoiceChip
              key={code}
              name="grounds"
              value={code}
              label={label}
              title={facts}
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
              onBlur={field.onBlur}
            />
          ))}
        </ChoiceGroup>
      ))}
      <p className="tone-quiet" aria-live="polite">
        {primary ? t('primary', { ground: primary.label }) : t('noGround')}
      </p>
    </div>
  );
}
