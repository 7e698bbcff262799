'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button, IconButton } from '@/components/ui/button';
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
}: {
  /** Path of the list in the form's values. */
  name: string;
  legend: ReactNode;
  row: (path: string, index: number) => ReactNode;
  named: (index: number) => string;
  add: readonly { label: string; blank: Record<string, unknown> }[];
  hint?: ReactNode;
}) {
  const t = useTranslations('field');
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name });
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="label">{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {fields.map((field, index) => (
        <div key={field.id} className="flex items-end gap-2 border-b border-line pb-3">
          <div className="min-w-0 flex-1">
            <FieldGrid>{row(`${name}.${index}`, index)}</FieldGrid>
          </div>
          <IconButton icon="trash" label={`${t('remove')}: ${named(index)}`} onClick={() => remove(index)} />
        </div>
      ))}
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
