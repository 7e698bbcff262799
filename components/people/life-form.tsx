'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { RowList } from '@/components/fields/row-list';
import type { Answer } from '@/lib/fields/types';
import { formatPartialDate } from '@/lib/law/partial-date';
import type { lifeSchema } from '@/lib/people/schema';
import { fluencies, type Life, sexes } from '@/lib/people/types';
import type { Choices } from './choices';

type Values = z.input<typeof lifeSchema>;

/** Sex, birth, citizenships and languages. */
export function LifeForm({
  personId,
  life,
  choices,
  revision,
  action,
}: {
  personId: string;
  life: Life;
  choices: Choices;
  revision: number;
  action: (input: Values & { personId: string; revision: number }) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('people');
  const locale = useLocale();
  // Dates are edited as text, so that one that cannot be read stays as it was typed.
  const inForm = (known: Life): Values => ({
    ...known,
    birth: known.birth ? formatPartialDate(known.birth, locale) : '',
  });
  const describe = (values: Values) => [
    { key: 'sex', label: t('sex'), text: t(`sexes.${values.sex ?? 'unknown'}`) },
    { key: 'birth', label: t('birth'), text: values.birth ?? '' },
    { key: 'birthPlace', label: t('birthPlace'), text: values.birthPlace ?? '' },
    {
      key: 'birthCountry',
      label: t('birthCountry'),
      text: values.birthCountry ? nameIn(choices.countries, values.birthCountry) : '',
    },
    {
      key: 'citizenships',
      label: t('citizenships'),
      text: (values.citizenships ?? [])
        .filter(Boolean)
        .map((country) => nameIn(choices.countries, country))
        .join(', '),
    },
    {
      key: 'languages',
      label: t('languages'),
      text: (values.languages ?? [])
        .map(({ language, fluency = 'fluent' }) =>
          t('speaks', {
            language: language && nameIn(choices.languages, language),
            fluency: t(`fluencies.${fluency}`),
          }),
        )
        .join(', '),
    },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/people/schema').then((all) => all.lifeSchema)}
      values={inForm(life)}
      theirs={(theirs) => inForm(theirs as Life)}
      revision={revision}
      send={(values, seen) => action({ ...values, personId, revision: seen })}
      describe={describe}
      labels={{
        birth: t('birth'),
        birthPlace: t('birthPlace'),
        birthCountry: t('birthCountry'),
        citizenships: t('citizenships'),
        languages: t('languages'),
      }}
    >
      <LifeFields choices={choices} citizenships={life.citizenships.length} />
    </EditForm>
  );
}

const nameIn = (options: Choices['countries'], code: string) =>
  options.find(({ value }) => value === code)?.label ?? code;

/** The facts of a life. */
export function LifeFields({
  prefix = '',
  birth = true,
  citizenships = 1,
  choices,
}: {
  prefix?: string;
  /** false where the birth date is asked elsewhere in the form. */
  birth?: boolean;
  citizenships?: number;
  choices: Choices;
}) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  return (
    <>
      <FieldGrid>
        <SelectField
          name={`${prefix}sex`}
          label={t('sex')}
          options={sexes.map((sex) => ({ value: sex, label: t(`sexes.${sex}`) }))}
        />
        {birth && <KnownDateField name={`${prefix}birth`} label={t('birth')} optional />}
        <TextField name={`${prefix}birthPlace`} label={t('birthPlace')} optional />
        <SelectField
          name={`${prefix}birthCountry`}
          label={t('birthCountry')}
          options={choices.countries}
          placeholder={field('unknown')}
          optional
        />
        {Array.from({ length: citizenships + 1 }, (_, index) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a citizenship in a form is its place
            key={index}
            name={`${prefix}citizenships.${index}`}
            label={t('citizenship', { number: index + 1 })}
            options={choices.countries}
            placeholder={field('none')}
            optional
          />
        ))}
      </FieldGrid>
      <LanguageRows prefix={prefix} options={choices.languages} />
    </>
  );
}

function LanguageRows({ prefix, options }: { prefix: string; options: Choices['languages'] }) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  return (
    <RowList
      name={`${prefix}languages`}
      legend={t('languages')}
      named={(index) => t('language', { number: index + 1 })}
      add={[{ label: t('addLanguage'), blank: { language: '', fluency: 'fluent' } }]}
      row={(path, index) => (
        <>
          <SelectField
            name={`${path}.language`}
            label={t('language', { number: index + 1 })}
            options={options}
            placeholder={field('choose')}
          />
          <SelectField
            name={`${path}.fluency`}
            label={t('fluency')}
            options={fluencies.map((fluency) => ({ value: fluency, label: t(`fluencies.${fluency}`) }))}
          />
        </>
      )}
    />
  );
}
