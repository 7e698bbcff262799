'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { RowList } from '@/components/fields/row-list';
import type { Answer } from '@/lib/fields/types';
import type { namesSchema } from '@/lib/people/schema';
import { type Names, nameTypes } from '@/lib/people/types';
import { nativeName } from './words';

type Values = z.input<typeof namesSchema>;

/** The native name in three parts, the name in use, and every other spelling with its source. */
export function NamesForm({
  personId,
  names,
  revision,
  action,
}: {
  personId: string;
  names: Names;
  revision: number;
  action: (input: Values & { personId: string; revision: number }) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('people');
  const describe = (values: Values) => [
    { key: 'name', label: t('section.names'), text: nativeName({ patronymic: '', ...values }) },
    { key: 'nameInUse', label: t('nameInUse'), text: values.nameInUse ?? '' },
    {
      key: 'names',
      label: t('otherNames'),
      text: (values.names ?? [])
        .map((name) => `${nativeName({ patronymic: '', ...name })} (${t(`types.${name.type}`)})`)
        .join('\n'),
    },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/people/schema').then((all) => all.namesSchema)}
      values={names as Values}
      revision={revision}
      send={(values, seen) => action({ ...values, personId, revision: seen })}
      describe={describe}
      labels={{ ...nameLabels(t), names: t('otherNames') }}
    >
      <NativeNameFields />
      <OtherNameRows />
    </EditForm>
  );
}

type T = ReturnType<typeof useTranslations<'people'>>;

const nameLabels = (t: T) => ({
  surname: t('surname'),
  given: t('given'),
  patronymic: t('patronymic'),
  nameInUse: t('nameInUse'),
  'names.*.surname': t('latinSurname'),
  'names.*.given': t('latinGiven'),
});

/** Surname, given name, patronymic and name in use; `prefix` for a form in which the person is a part ("person."). */
export function NativeNameFields({ prefix = '', inUse = true }: { prefix?: string; inUse?: boolean }) {
  const t = useTranslations('people');
  return (
    <FieldGrid>
      <TextField name={`${prefix}surname`} label={t('surname')} />
      <TextField name={`${prefix}given`} label={t('given')} />
      <TextField name={`${prefix}patronymic`} label={t('patronymic')} optional />
      {inUse && <TextField name={`${prefix}nameInUse`} label={t('nameInUse')} hint={t('nameInUseHint')} optional />}
    </FieldGrid>
  );
}

/** Latin spellings with their source, former names, aliases. */
export function OtherNameRows({ prefix = '' }: { prefix?: string }) {
  const t = useTranslations('people');
  const blank = { surname: '', given: '', patronymic: '', note: '' };
  return (
    <RowList
      name={`${prefix}names`}
      legend={t('otherNames')}
      named={(index) => t('otherName', { number: index + 1 })}
      add={[
        { label: t('addLatin'), blank: { ...blank, script: 'Latn', type: 'passport' } },
        { label: t('addFormer'), blank: { ...blank, script: 'Cyrl', type: 'former' } },
      ]}
      row={(path) => (
        <>
          <TextField name={`${path}.surname`} label={t('surname')} />
          <TextField name={`${path}.given`} label={t('given')} />
          <SelectField
            name={`${path}.type`}
            label={t('source')}
            options={nameTypes.map((type) => ({ value: type, label: t(`types.${type}`) }))}
          />
          <SelectField
            name={`${path}.script`}
            label={t('script')}
            options={(['Latn', 'Cyrl'] as const).map((script) => ({ value: script, label: t(`scripts.${script}`) }))}
          />
          <TextField name={`${path}.note`} label={t('note')} optional />
        </>
      )}
    />
  );
}
