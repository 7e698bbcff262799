'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { EditForm } from '@/components/fields/edit-form';
import { Editing } from '@/components/fields/editing';
import { Duplicates, type FindDuplicates } from '@/components/people/duplicates';
import { blankPerson, NewPersonFields, usePersonLabels } from '@/components/people/new-person-fields';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { AddMember } from '@/lib/family/schema';
import type { Answer } from '@/lib/fields/types';
import type { PersonRow } from '@/lib/people/types';
import { TieFields } from './tie-fields';
import { shownName } from './words';

export type AddMemberAction = (input: AddMember) => Promise<Answer<unknown>>;

/** The button that opens the form of a new relative, and the form. */
export function AddMemberPanel(props: { caseId: string; action: AddMemberAction; find: FindDuplicates }) {
  const t = useTranslations('family');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
    );
  }
  return (
    <Section title={t('add')}>
      <Editing value={{ close: () => setOpen(false) }}>
        <AddMemberForm {...props} />
      </Editing>
    </Section>
  );
}

/** A relative who is new or on file already: whoever is like the name typed can be taken instead of it. */
function AddMemberForm({ caseId, action, find }: { caseId: string; action: AddMemberAction; find: FindDuplicates }) {
  const t = useTranslations('family');
  const labels = usePersonLabels('person.');
  // One id for one relative: sending the form again after a lost answer does not add them twice.
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/family/schema').then((all) => all.addMemberSchema as never)}
      values={{
        ...{ caseId, requestId, personId: '', person: blankPerson() },
        ...{ role: 'spouse', included: false, since: '', note: '' },
      }}
      send={(values: AddMember) => action(values)}
      labels={{ ...labels, personId: t('person'), role: t('role'), since: t('since'), note: t('note') }}
      submitLabel={t('create')}
    >
      <Who find={find} />
      <TieFields />
    </EditForm>
  );
}

function Who({ find }: { find: FindDuplicates }) {
  const t = useTranslations('family');
  const { setValue, getValues } = useFormContext();
  const [chosen, setChosen] = useState<{ person: PersonRow; typed: unknown } | null>(null);
  if (chosen) {
    return (
      <p className="flex flex-wrap items-center gap-3">
        <strong>{t('chosen', { name: shownName(chosen.person) })}</strong>
        <Button
          size="small"
          onClick={() => {
            setValue('personId', '');
            setValue('person', chosen.typed);
            setChosen(null);
          }}
        >
          {t('notThis')}
        </Button>
      </p>
    );
  }
  return (
    <div className="grid gap-6 min-[60rem]:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-3">
        <NewPersonFields prefix="person." />
      </div>
      <Duplicates
        find={find}
        prefix="person."
        onChoose={(person) => {
          setChosen({ person, typed: getValues('person') });
          setValue('personId', person.id);
          setValue('person', null);
        }}
      />
    </div>
  );
}
