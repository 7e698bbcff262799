'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useController, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { Field } from '@/components/ui/field';
import { formatPartialDate, parsePartialDate } from '@/lib/law/partial-date';
import { type FormFieldProps, useFieldMessage } from './form-fields';

/**
 * A date as it is typed, at whatever precision it is known: a day, a month, a season, a year, "about". The value is
 * the text, read by the schema (`typedDate`, `typedDay`) as it is read here; a text that can mean two days, or none
 * but nearly one, offers its readings. `today` (ISO) serves relative days such as "+30"; without it they are not read.
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
  const { setValue } = useFormContext();
  const message = useFieldMessage(name);
  const typed = typeof field.value === 'string' ? field.value : '';
  const reading = parsePartialDate(typed, today);
  const options = reading.ok ? [] : reading.readings;
  const understood = reading.ok ? formatPartialDate(reading.date, locale) : '';
  return (
    <Field
      label={label}
      hint={hint}
      {...(className && { className })}
      {...(optional && { optional: t('optional') })}
      message={
        message && (
          <>
            {message}
            {options.length > 0 && <br />}
            {options.map((option) => (
              <Button
                key={option.on}
                size="small"
                className="me-2 mt-1"
                onClick={() =>
                  setValue(name, formatPartialDate(option, locale), { shouldValidate: true, shouldDirty: true })
                }
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
        read={() => (understood && understood !== typed ? { text: understood } : undefined)}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
    </Field>
  );
}
