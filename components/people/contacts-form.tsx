'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { RowList } from '@/components/fields/row-list';
import type { Answer } from '@/lib/fields/types';
import type { contactsSchema } from '@/lib/people/schema';
import { type Contact, contactKinds } from '@/lib/people/types';

type Values = z.input<typeof contactsSchema>;

/** Every way to reach a person, in the order in which they should be tried. */
export function ContactsForm({
  personId,
  contacts,
  revision,
  action,
}: {
  personId: string;
  contacts: readonly Contact[];
  revision: number;
  action: (input: Values & { personId: string; revision: number }) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('people');
  const lines = (points: Values['contacts']) =>
    points.map(({ kind, value }) => `${t(`kinds.${kind}`)}: ${value}`).join('\n');
  return (
    <EditForm
      schema={() => import('@/lib/people/schema').then((all) => all.contactsSchema)}
      values={{ contacts: contacts.map((point) => ({ ...point })) } as Values}
      revision={revision}
      send={(values, seen) => action({ ...values, personId, revision: seen })}
      theirs={(theirs) => ({ contacts: theirs as Contact[] })}
      describe={(values) => [{ key: 'contacts', label: t('section.contacts'), text: lines(values.contacts) }]}
      labels={{ contacts: t('section.contacts'), 'contacts.*.value': t('value') }}
    >
      <ContactRows />
    </EditForm>
  );
}

export function ContactRows({ prefix = '' }: { prefix?: string }) {
  const t = useTranslations('people');
  return (
    <RowList
      name={`${prefix}contacts`}
      bare
      legend={t('section.contacts')}
      named={(index) => t('contact', { number: index + 1 })}
      add={[{ label: t('addContact'), blank: { kind: 'phone', value: '', note: '' } }]}
      row={(path) => (
        <>
          <SelectField
            name={`${path}.kind`}
            label={t('kind')}
            options={contactKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
          <TextField name={`${path}.value`} label={t('value')} />
          <TextField name={`${path}.note`} label={t('note')} optional />
        </>
      )}
    />
  );
}
