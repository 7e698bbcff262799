'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { SelectOption } from '@/components/ui/select';
import { MannerNote } from './manner-note';

/** Lists for the form, in the reader's language: the law's data stay on the server. */
export type NewCaseChoices = {
  own: string;
  tracks: readonly SelectOption[];
  manners: readonly (SelectOption & { note: string })[];
  courts: readonly SelectOption[];
  offices: readonly SelectOption[];
  lawyers: readonly SelectOption[];
  members: readonly SelectOption[];
  grounds: readonly { title: string; choices: readonly { code: string; label: string; facts: string }[] }[];
};

// The track decides where the case is heard and which paper began it.
const IN_COURT = ['DEF', 'WHO'];
const STARTED_BY_PAPER = ['DEF', 'CF'];

/** The procedure, the last arrival, and who works on the case. */
export function NewCaseFields({ choices, today }: { choices: NewCaseChoices; today: string }) {
  const t = useTranslations('caseForm');
  const field = useTranslations('field');
  const [track, manner]: string[] = useWatch({ name: ['track', 'manner'] });
  const choose = field('choose');
  const unknown = field('unknown');
  return (
    <div className="grid gap-3">
      <FieldGrid>
        <SelectField name="track" label={t('track')} options={choices.tracks} placeholder={choose} />
        {STARTED_BY_PAPER.includes(track ?? '') && (
          <KnownDateField
            name="startedOn"
            label={track === 'DEF' ? t('ntaOn') : t('orderOn')}
            hint={t('startedHint')}
            optional
            today={today}
          />
        )}
        {IN_COURT.includes(track ?? '') ? (
          <SelectField name="courtId" label={t('court')} options={choices.courts} placeholder={unknown} optional />
        ) : (
          <SelectField name="officeId" label={t('office')} options={choices.offices} placeholder={unknown} optional />
        )}
        <SelectField
          name="lawfulStatus"
          label={t('lawfulStatus')}
          options={(['unknown', 'yes', 'no'] as const).map((value) => ({ value, label: t(`lawful.${value}`) }))}
        />
      </FieldGrid>
      <FieldGrid>
        <KnownDateField name="arrivedOn" label={t('arrivedOn')} optional today={today} />
        <TextField name="arrivedAt" label={t('arrivedAt')} optional />
        <SelectField name="manner" label={t('manner')} options={choices.manners} placeholder={unknown} optional />
        <TextField name="document" label={t('document')} optional />
      </FieldGrid>
      <MannerNote text={choices.manners.find((one) => one.value === manner)?.note} />
      <FieldGrid>
        <SelectField name="leadId" label={t('lead')} options={choices.lawyers} placeholder={t('nobody')} optional />
        <SelectField
          name="paralegalId"
          label={t('paralegal')}
          options={choices.members}
          placeholder={t('nobody')}
          optional
        />
      </FieldGrid>
    </div>
  );
}
