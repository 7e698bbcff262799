'use client';

import { useTranslations } from 'next-intl';
import { FieldGrid } from '@/components/fields/field-grid';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { FormSpec, Question } from './form-spec';

/** One control for each question a type of event asks. */
export function DetailFields({ spec, today }: { spec: FormSpec; today: string }) {
  if (spec.questions.length === 0) return null;
  return (
    <FieldGrid>
      {spec.questions.map((question) => (
        <DetailControl key={question.field.key} question={question} spec={spec} today={today} />
      ))}
    </FieldGrid>
  );
}

function DetailControl({ question, spec, today }: { question: Question; spec: FormSpec; today: string }) {
  const t = useTranslations('timeline.record');
  const { field, label, options } = question;
  const isTime = field.input === 'time' || field.input === 'zone';
  const shared = { name: `details.${field.key}`, label, optional: !field.required && !(isTime && spec.needsTime) };
  if (options) {
    const hint = field.input === 'zone' ? t('zoneHint') : undefined;
    return <SelectField {...shared} hint={hint} options={options} placeholder={t('choosePlaceholder')} />;
  }
  if (field.input === 'date') return <KnownDateField {...shared} today={today} />;
  const hint = field.identifier && t('numberHint');
  return <TextField {...shared} hint={hint} type={field.input === 'time' ? 'time' : 'text'} />;
}
