'use client';

import { Checkbox, ChoiceChip, ChoiceGroup } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';

type Pair = readonly [value: string, label: string];

/** A field of the filter menu: boxes of which several may be ticked, a list of which one is chosen, or a single box. */
export type FilterField =
  | { kind: 'boxes'; name: string; label: string; choices: readonly Pair[]; chosen: readonly string[] }
  | { kind: 'list'; name: string; label: string; choices: readonly Pair[]; chosen: string; any: string | null }
  | { kind: 'box'; name: string; label: string; chosen: boolean };

/** The menu's fields from their words alone, for the reason told at CaseRows: options were a sixth of the page, twice. */
export function CaseFilterFields({ fields }: { fields: readonly FilterField[] }) {
  return fields.map((field) => <Choice key={field.name} field={field} />);
}

function Choice({ field }: { field: FilterField }) {
  switch (field.kind) {
    case 'boxes':
      return (
        <ChoiceGroup legend={field.label}>
          {field.choices.map(([value, label]) => (
            <ChoiceChip
              key={value}
              name={field.name}
              value={value}
              label={label}
              defaultChecked={field.chosen.includes(value)}
            />
          ))}
        </ChoiceGroup>
      );
    case 'list':
      return (
        <Field label={field.label}>
          <Select
            id={`filter-${field.name}`}
            name={field.name}
            defaultValue={field.chosen}
            options={field.choices.map(([value, label]) => ({ value, label }))}
            {...(field.any !== null && { placeholder: field.any })}
          />
        </Field>
      );
    case 'box':
      return <Checkbox name={field.name} value="1" label={field.label} defaultChecked={field.chosen} />;
  }
}
