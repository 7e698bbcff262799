'use client';

import { type ReactNode, useActionState } from 'react';
import type { ButtonVariant } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { Select, type SelectOption } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction, FormState } from '@/lib/account/types';
import { useTrouble } from './faults';

export interface AccountField {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'password' | 'number';
  autoComplete?: string;
  value?: string;
  min?: number;
  max?: number;
  /** A list to choose from. */
  options?: readonly SelectOption[];
}

/** The fields of a form and what is wrong with them, ids apart from those of other forms on the page. */
export function AccountFields({
  id,
  fields,
  state,
}: {
  id: string;
  fields: readonly AccountField[];
  state: FormState<unknown>;
}) {
  const { at, general } = useTrouble(state);
  return (
    <>
      {general && (
        <Notice tone="red" role="alert">
          {general}
        </Notice>
      )}
      {fields.map(({ name, label, hint, options, value, min, max, ...rest }) => {
        const kept = state.values[name] ?? value;
        return (
          <Field key={name} label={label} hint={hint} message={at(name)}>
            {options ? (
              <Select id={`${id}-${name}`} name={name} key={kept} defaultValue={kept} options={options} />
            ) : (
              <Input
                {...rest}
                id={`${id}-${name}`}
                name={name}
                defaultValue={kept}
                required
                {...(rest.type === 'number' ? { min, max } : { maxLength: max ?? 1024 })}
              />
            )}
          </Field>
        );
      })}
    </>
  );
}

/** A form of one's own account: one command, works without JavaScript. `done` is said after it was carried out. */
export function AccountForm({
  id,
  action,
  fields = [],
  hidden = {},
  submit,
  pending,
  done,
  variant = 'plain',
  children,
}: {
  id: string;
  action: FormAction<unknown>;
  fields?: readonly AccountField[];
  hidden?: Record<string, string>;
  submit: string;
  pending?: string;
  done?: string;
  variant?: ButtonVariant;
  children?: ReactNode;
}) {
  const [state, act] = useActionState(action, { answer: null, values: {} });
  return (
    <form action={act} className="grid max-w-sm gap-4" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AccountFields id={id} fields={fields} state={state} />
      {children}
      <div className="actions">
        <SubmitButton variant={variant} pendingLabel={pending}>
          {submit}
        </SubmitButton>
        {done && state.answer?.ok && (
          <span role="status" className="tone-green">
            {done}
          </span>
        )}
      </div>
    </form>
  );
}
