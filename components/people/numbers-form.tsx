'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { RowList } from '@/components/fields/row-list';
import type { Answer } from '@/lib/fields/types';
import { IDENTIFIER_KINDS, identifierKind, isIdentifierKind } from '@/lib/law/identifiers';
import type { numbersSchema } from '@/lib/people/schema';
import type { MaskedNumber } from '@/lib/people/types';
import { kindName, maskedNumber } from './words';

type Values = z.input<typeof numbersSchema>;

/** Numbers on file stay hidden and are kept or taken away; new ones are typed in full. */
export function NumbersForm({
  personId,
  numbers,
  revision,
  action,
}: {
  personId: string;
  numbers: readonly MaskedNumber[];
  revision: number;
  action: (input: Values & { personId: string; revision: number }) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('people');
  const locale = useLocale();
  const inForm = (known: readonly MaskedNumber[]): Values => ({
    kept: known.map(({ id, note }) => ({ id, note })),
    added: [],
  });
  const text = (values: Values) =>
    [
      ...values.kept.map(({ id }) =>
        shown(
          numbers.find((number) => number.id === id),
          locale,
        ),
      ),
      ...values.added.map(({ kind, value }) => `${kindName(kind, locale)} ${value}`),
    ].join('\n');
  return (
    <EditForm
      schema={() => import('@/lib/people/schema').then((all) => all.numbersSchema)}
      values={inForm(numbers)}
      revision={revision}
      send={(values, seen) => action({ ...values, personId, revision: seen })}
      theirs={(theirs) => inForm(theirs as MaskedNumber[])}
      describe={(values) => [{ key: 'numbers', label: t('section.numbers'), text: text(values) }]}
      labels={{ added: t('section.numbers'), 'added.*.value': t('numberValue') }}
    >
      <KnownNumbers numbers={numbers} />
      <NewNumberRows name="added" />
    </EditForm>
  );
}

const shown = (number: MaskedNumber | undefined, locale: 'en' | 'ru') =>
  number ? `${kindName(number.kind, locale)} ${maskedNumber(number.kind, number.tail)}` : '•••';

function KnownNumbers({ numbers }: { numbers: readonly MaskedNumber[] }) {
  const locale = useLocale();
  const t = useTranslations('people');
  if (numbers.length === 0) return null;
  return (
    <RowList
      name="kept"
      bare
      legend={t('section.numbers')}
      named={(index) => shown(numbers[index], locale)}
      add={[]}
      row={(path) => <KnownNumber path={path} numbers={numbers} />}
    />
  );
}

function KnownNumber({ path, numbers }: { path: string; numbers: readonly MaskedNumber[] }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { getValues } = useFormContext();
  const number = numbers.find(({ id }) => id === getValues(`${path}.id`));
  return (
    <>
      <p className="number self-end">{shown(number, locale)}</p>
      <TextField name={`${path}.note`} label={t('note')} optional />
    </>
  );
}

/** New identity numbers, each with an example of what its kind looks like. */
export function NewNumberRows({ name }: { name: string }) {
  const t = useTranslations('people');
  return (
    <RowList
      name={name}
      bare
      legend={t('addNumber')}
      named={(index) => t('number', { number: index + 1 })}
      add={[{ label: t('addNumber'), blank: { kind: 'a-number', value: '', note: '' } }]}
      row={(path) => <NewNumber path={path} />}
    />
  );
}

function NewNumber({ path }: { path: string }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const kind: unknown = useWatch({ name: `${path}.kind` });
  const example = typeof kind === 'string' && isIdentifierKind(kind) ? identifierKind(kind).example : '';
  return (
    <>
      <SelectField
        name={`${path}.kind`}
        label={t('kind')}
        options={IDENTIFIER_KINDS.map((known) => ({ value: known, label: kindName(known, locale) }))}
      />
      <TextField name={`${path}.value`} label={t('numberValue')} placeholder={t('like', { example })} />
      <TextField name={`${path}.note`} label={t('note')} optional />
    </>
  );
}
