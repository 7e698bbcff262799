'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button, IconButton } from '@/components/ui/button';
import { FieldMessage } from '@/components/ui/field';
import { fieldCode } from './codes';
import { FieldGrid } from './field-grid';

/**
 * Rows of a form that are added and taken away. `row` draws one; `named` says which it is to those who only hear the
 * button. The list's own error (too many) stands beneath it.
 */
export function RowList({
  name,
  legend,
  row,
  named,
  add,
  hint,
  ordered = false,
  bare = false,
}: {
  /** Path of the list in the form's values. */
  name: string;
  legend: ReactNode;
  row: (path: string, index: number) => ReactNode;
  named: (index: number) => string;
  add: readonly { label: string; blank: Record<string, unknown> }[];
  hint?: ReactNode;
  /** The order means something: each row but the first can go up, each but the last down. */
  ordered?: boolean;
  /** The title of the section around it names the list already. */
  bare?: boolean;
}) {
  const t = useTranslations('field');
  const { control, getFieldState, formState } = useFormContext();
  const { error } = getFieldState(name, formState);
  const problem = error?.root?.message ?? error?.message;
  const { fields, append, remove, swap } = useFieldArray({ control, name, keyName: 'key' });
  const mover = (label: string, icon: 'arrow-up' | 'arrow-down', from: number, to: number) =>
    to >= 0 &&
    to < fields.length && <IconButton icon={icon} label={`${label}: ${named(from)}`} onClick={() => swap(from, to)} />;
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className={bare ? 'visually-hidden' : 'label'}>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {fields.map((field, index) => (
        <div
          key={field.key}
          className={`flex gap-2 border-b border-line pb-3 ${ordered ? 'items-start' : 'items-end'}`}
        >
          <div className="min-w-0 flex-1">
            {ordered && <p className="leading pb-2">{named(index)}</p>}
            <FieldGrid>{row(`${name}.${index}`, index)}</FieldGrid>
          </div>
          <div className="flex flex-col items-center">
            {ordered && mover(t('moveUp'), 'arrow-up', index, index - 1)}
            {ordered && mover(t('moveDown'), 'arrow-down', index, index + 1)}
            <IconButton icon="trash" label={`${t('remove')}: ${named(index)}`} onClick={() => remove(index)} />
          </div>
        </div>
      ))}
      {problem && <FieldMessage>{t(fieldCode(problem))}</FieldMessage>}
      <div className="actions">
        {add.map(({ label, blank }) => (
          <Button key={label} size="small" icon="plus" onClick={() => append(blank, { shouldFocus: false })}>
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
