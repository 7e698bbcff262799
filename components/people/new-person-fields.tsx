'use client';

import { useTranslations } from 'next-intl';
import { FieldGrid } from '@/components/fields/field-grid';
import { TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { NativeNameFields } from './names-form';

/** Values of a form that begins a new person: a row for the passport's spelling and one for the A-number stand ready. */
export const blankPerson = () => ({
  surname: '',
  given: '',
  patronymic: '',
  nameInUse: '',
  names: [{ script: 'Latn' as const, type: 'passport' as const, surname: '', given: '', patronymic: '', note: '' }],
  sex: 'unknown' as const,
  birth: '',
  birthPlace: '',
  birthCountry: '',
  citizenships: ['RU'],
  languages: [{ language: 'ru', fluency: 'native' as const }],
  contacts: [{ kind: 'phone' as const, value: '', note: '' }],
  numbers: [{ kind: 'a-number' as const, value: '', note: '' }],
});

/** Names of the fields below, for the summary of a form in which they stand at `prefix` ("person."). */
export function usePersonLabels(prefix = ''): Record<string, string> {
  const t = useTranslations('people');
  const labels = {
    surname: t('surname'),
    given: t('given'),
    patronymic: t('patronymic'),
    'names.0.surname': t('latinSurname'),
    'names.0.given': t('latinGiven'),
    birth: t('birth'),
    'contacts.0.value': t('kinds.phone'),
    'numbers.0.value': t('table.alien'),
  };
  return Object.fromEntries(Object.entries(labels).map(([path, label]) => [`${prefix}${path}`, label]));
}

/** What one asks first: the name in both scripts, birth, A-number, phone. `blankPerson` are the values to begin with. */
export function NewPersonFields({ prefix = '' }: { prefix?: string }) {
  const t = useTranslations('people');
  return (
    <>
      <NativeNameFields prefix={prefix} inUse={false} />
      <FieldGrid>
        <TextField name={`${prefix}names.0.surname`} label={t('latinSurname')} optional spellCheck={false} />
        <TextField name={`${prefix}names.0.given`} label={t('latinGiven')} optional spellCheck={false} />
        <KnownDateField name={`${prefix}birth`} label={t('birth')} optional />
        <TextField
          name={`${prefix}numbers.0.value`}
          label={t('table.alien')}
          placeholder="A-012-345-678"
          optional
          inputMode="text"
        />
        <TextField name={`${prefix}contacts.0.value`} label={t('kinds.phone')} type="tel" optional />
      </FieldGrid>
    </>
  );
}
