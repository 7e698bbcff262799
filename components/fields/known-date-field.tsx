'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { Field } from '@/components/ui/field';
import { formatPartialDate, type PartialDate, parsePartialDate } from '@/lib/law/partial-date';
import { type FormFieldProps, useFieldMessage } from './form-fields';

/**
 * A date at whatever precision it is known: a day, a month, a season, a year, "about". The form's value is the date,
 * null for an empty field, or the text that could not be read, which no schema accepts: so it stays on the page.
 * `today` (ISO) serves relative days such as "+30"; without it they are not read.
 */
export function KnownDateField({
  name,
  label,
  hint,
  optional,
  className,
  today = '',
}: FormFieldProps & { today?: string }) {
  const t = useTranslations('field');
  const locale = useLocale();
  const { field } = useController({ name });
  const [typed, setTyped] = useState(() => textOf(field.value, locale));
  const [left, setLeft] = useState(false);
  const invalid = useFieldMessage(name);
  const reading = parsePartialDate(typed, today);
  const ambiguous = !reading.ok && reading.readings.length > 0 && left;
  const choose = (text: string) => {
    setTyped(text);
    const read = parsePartialDate(text, today);
    field.onChange(read.ok ? read.date : read.code === 'empty' ? null : text);
  };
  const bad = !reading.ok && reading.code !== 'empty' && left;
  const problem = invalid || bad ? t(ambiguous && reading.code === 'ambiguous' ? 'ambiguous-date' : 'bad-date') : null;
  return (
    <Field
      label={label}
      hint={hint}
      {...(className && { className })}
      {...(optional && { optional: t('optional') })}
      message={
        problem && (
          <>
            {problem}{' '}
            {ambiguous &&
              reading.readings.map((option) => (
                <Button
                  key={option.on}
                  size="small"
                  variant="quiet"
                  onClick={() => choose(formatPartialDate(option, locale))}
                >
                  {t('use', { reading: formatPartialDate(option, locale) })}
                </Button>
              ))}
          </>
        )
      }
    >
      <DateInput
        name={name}
        locale={locale}
        value={typed}
        ref={field.ref}
        read={() => (reading.ok ? { text: formatPartialDate(reading.date, locale) } : undefined)}
        onChange={(event) => {
          setLeft(false);
          choose(event.target.value);
        }}
        onBlur={() => {
          setLeft(true);
          field.onBlur();
        }}
      />
    </Field>
  );
}

function textOf(value: unknown, locale: 'en' | 'ru'): string {
  if (typeof value === 'string') return value;
  return value ? formatPartialDate(value as PartialDate, locale) : '';
}
