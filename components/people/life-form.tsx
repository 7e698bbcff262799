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
import { fluencies, lifeSchema, sexes } from '@/lib/people/schema';
import type { Life } from '@/lib/people/types';
import { countryOptions, languageOptions } from './choices';
import { countryName, languageName } from './words';

type Values = z.input<typeof lifeSchema>;

/** Sex, birth, citizenships and languages. */
export function LifeForm({
  personId,
  life,
  revision,
  action,
}: {
  personId: string;
  life: Life;
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
      text: values.birthCountry ? countryName(values.birthCountry, locale) : '',
    },
    {
      key: 'citizenships',
      label: t('citizenships'),
      text: (values.citizenships ?? [])
        .filter(Boolean)
        .map((country) => countryName(country, locale))
        .join(', '),
    },
    {
      key: 'languages',
      label: t('languages'),
      text: (values.languages ?? [])
        .map(({ language, fluency = 'fluent' }) =>
          t('speaks', { language: language && languageName(language, locale), fluency: t(`fluencies.${fluency}`) }),
        )
        .join(', '),
    },
  ];
  return (
    <EditForm
      schema={lifeSchema}
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
      <LifeFields citizenships={life.citizenships.length} recorded={life.languages.map(({ language }) => language)} />
    </EditForm>
  );
}

/** The facts of a life; `recorded` are codes of languages that must stay choices. */
export function LifeFields({
  prefix = '',
  birth = true,
  citizenships = 1,
  recorded = [],
}: {
  prefix?: string;
  /** false where the birth date is asked elsewhere in the form. */
  birth?: boolean;
  citizenships?: number;
  recorded?: readonly string[];
}) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  const locale = useLocale();
  const countries = countryOptions(locale);
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
          options={countries}
          placeholder={field('unknown')}
          optional
        />
        {Array.from({ length: citizenships + 1 }, (_, index) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a citizenship in a form is its place
            key={index}
            name={`${prefix}citizenships.${index}`}
            label={t('citizenship', { number: index + 1 })}
            options={countries}
            placeholder={field('none')}
            optional
          />
        ))}
      </FieldGrid>
      <LanguageRows prefix={prefix} recorded={recorded} />
    </>
  );
}

function LanguageRows({ prefix, recorded }: { prefix: string; recorded: readonly string[] }) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  const locale = useLocale();
  const options = languageOptions(locale, recorded);
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
