'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Field } from '@/components/ui/field';
import { exactDay, formatPartialDate, parsePartialDate } from '@/lib/law/partial-date';
import { type FormFieldProps, useFieldMessage } from './form-fields';

/** An ISO day as the text a day field begins with; empty for none. */
export function dayInput(iso: string | null, locale: 'en' | 'ru'): string {
  const date = iso === null ? null : exactDay(iso);
  return date ? formatPartialDate(date, locale) : '';
}

/** A day as text, with what was understood beside it. The form's value is what was typed; `typedDay` reads it. */
export function DayField({ name, label, hint, optional, className }: FormFieldProps) {
  const locale = useLocale();
  const { field } = useController({ name });
  const t = useTranslations('field');
  const message = useFieldMessage(name);
  const typed = typeof field.value === 'string' ? field.value : '';
  const reading = parsePartialDate(typed, '');
  return (
    <Field
      label={label}
      hint={hint}
      message={message}
      {...(className && { className })}
      {...(optional && { optional: t('optional') })}
    >
      <DateInput
        name={name}
        locale={locale}
        value={typed}
        ref={field.ref}
        read={() => (reading.ok ? { text: formatPartialDate(reading.date, locale) } : undefined)}
        onChange={(event) => field.onChange(event.target.value)}
        onBlur={field.onBlur}
      />
    </Field>
  );
}
