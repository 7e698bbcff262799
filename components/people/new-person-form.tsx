'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { Answer } from '@/lib/fields/types';
import type { personSchema } from '@/lib/people/schema';
import type { Choices } from './choices';
import { Duplicates, type FindDuplicates } from './duplicates';
import { LifeFields } from './life-form';
import { blankPerson, NewPersonFields, usePersonLabels } from './new-person-fields';

type Values = z.input<typeof personSchema>;

/** A new person on one page; people on file who may be the same one stand beside it while the name is typed. */
export function NewPersonForm({
  action,
  find,
  choices,
}: {
  action: (input: { person: Values; requestId: string }) => Promise<Answer<{ personId: string }>>;
  find: FindDuplicates;
  choices: Choices;
}) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  const router = useRouter();
  const labels = usePersonLabels();
  // One id for one person: sending the form again after a lost answer does not add them twice.
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/people/schema').then((all) => all.personSchema)}
      values={blankPerson() as Values}
      send={(person) => action({ person, requestId })}
      onSaved={({ personId }) => router.push(`/people/${personId}` as Route)}
      labels={labels}
      submitLabel={t('create')}
      foot={<LinkButton href="/people">{field('cancel')}</LinkButton>}
      aside={<Duplicates find={find} />}
    >
      <Section title={t('section.names')} meta={t('section.passport')}>
        <div className="grid gap-3">
          <NewPersonFields />
        </div>
      </Section>
      <Section title={t('section.life')}>
        <div className="grid gap-4">
          <LifeFields birth={false} choices={choices} />
        </div>
      </Section>
    </EditForm>
  );
}
