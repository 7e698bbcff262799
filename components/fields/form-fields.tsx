'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { fieldCode } from './codes';

export type FormFieldProps = {
  /** Path in the form's values: "names.0.surname"; also the control's id. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  className?: string;
};

/** The text of the code that stands at a field; undefined where it is in order. */
export function useFieldMessage(name: string): string | undefined {
  const t = useTranslations('field');
  const { getFieldState, formState } = useFormContext();
  const { error } = getFieldState(name, formState);
  return error ? t(fieldCode(error.message)) : undefined;
}

function useField({ name, optional, ...rest }: FormFieldProps) {
  const t = useTranslations('field');
  const message = useFieldMessage(name);
  return { ...rest, message, optional: optional ? t('optional') : undefined };
}

/** A line of text of the form around it. */
export function TextField({
  name,
  label,
  hint,
  optional,
  className,
  ...rest
}: FormFieldProps & Omit<ComponentProps<'input'>, 'name'>) {
  const { register } = useFormContext();
  const field = useField({ name, label, hint, ...(optional && { optional }), ...(className && { className }) });
  return (
    <Field {...field}>
      <Input autoComplete="off" {...rest} {...register(name)} />
    </Field>
  );
}

/** Several lines of text of the form around it. */
export function ParagraphField({
  name,
  label,
  hint,
  optional,
  className,
  ...rest
}: FormFieldProps & Omit<ComponentProps<'textarea'>, 'name'>) {
  const { register } = useFormContext();
  const field = useField({ name, label, hint, ...(optional && { optional }), ...(className && { className }) });
  return (
    <Field {...field}>
      <Textarea {...rest} {...register(name)} />
    </Field>
  );
}

/** One of a list, of the form around it. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  className,
  options,
  placeholder,
}: FormFieldProps & { options: readonly SelectOption[]; placeholder?: string }) {
  const { register } = useFormContext();
  const field = useField({ name, label, hint, ...(optional && { optional }), ...(className && { className }) });
  return (
    <Field {...field}>
      <Select options={options} {...(placeholder !== undefined && { placeholder })} {...register(name)} />
    </Field>
  );
}
