'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { Duplicates, type FindDuplicates } from '@/components/people/duplicates';
import { blankPerson, NewPersonFields, usePersonLabels } from '@/components/people/new-person-fields';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CreateCaseForm } from '@/lib/cases/schema/create';
import type { Answer } from '@/lib/fields/types';
import { type NewCaseChoices, NewCaseFields } from './new-case-fields';
import { GroundChoices } from './new-case-grounds';

export type CreateCaseAction = (
  input: CreateCaseForm,
) => Promise<Answer<{ caseId: string; number: string; personId: string }>>;

/** Who stands at the top of the form when the case is for a person on file. */
export type KnownPrincipal = { id: string; name: string; latin: string };

/**
 * A case on one page: who, which procedure, on what grounds. People on file who may be the same one stand beside it
 * while the name is typed.
 */
export function NewCaseForm({
  action,
  find,
  choices,
  principal,
  today,
}: {
  action: CreateCaseAction;
  find: FindDuplicates;
  choices: NewCaseChoices;
  principal: KnownPrincipal | null;
  today: string;
}) {
  const t = useTranslations('caseForm');
  const field = useTranslations('field');
  const router = useRouter();
  const labels = useLabels();
  // One id for one case: a double click, or sending again after a lost answer, does not open a second one.
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/create').then((all) => all.createCaseSchema as never)}
      values={blankCase(choices, principal)}
      send={(values: CreateCaseForm) => action({ ...values, requestId })}
      onSaved={({ caseId }) => router.push(`/cases/${caseId}` as Route)}
      labels={labels}
      submitLabel={t('open')}
      foot={<LinkButton href="/cases">{field('cancel')}</LinkButton>}
      aside={principal ? <p className="tone-quiet">{t('known')}</p> : <Duplicates find={find} prefix="person." />}
    >
      <Section title={t('person')} meta={principal ? undefined : t('personMeta')}>
        {principal ? (
          <p>
            <strong lang="ru">{principal.name}</strong> <span className="tone-quiet">{principal.latin}</span>{' '}
            <TextLink href="/cases/new">{t('otherPerson')}</TextLink>
          </p>
        ) : (
          <div className="grid gap-3">
            <NewPersonFields prefix="person." />
          </div>
        )}
      </Section>
      <Section title={t('case')}>
        <NewCaseFields choices={choices} today={today} />
      </Section>
      <Section title={t('grounds')} meta={t('groundsMeta')}>
        <GroundChoices grounds={choices.grounds} />
      </Section>
    </EditForm>
  );
}

function blankCase(choices: NewCaseChoices, principal: KnownPrincipal | null): CreateCaseForm {
  return {
    personId: principal?.id ?? '',
    person: principal ? null : blankPerson(),
    track: '',
    startedOn: '',
    arrivedOn: '',
    arrivedAt: '',
    manner: '',
    document: '',
    courtId: '',
    officeId: '',
    leadId: choices.own,
    paralegalId: '',
    lawfulStatus: 'unknown',
    grounds: [],
  };
}

function useLabels(): Record<string, string> {
  const t = useTranslations('caseForm');
  const person = usePersonLabels('person.');
  return {
    ...person,
    personId: t('person'),
    track: t('track'),
    startedOn: t('startedOn'),
    arrivedOn: t('arrivedOn'),
    arrivedAt: t('arrivedAt'),
    manner: t('manner'),
    document: t('document'),
    courtId: t('court'),
    officeId: t('office'),
    leadId: t('lead'),
    paralegalId: t('paralegal'),
    lawfulStatus: t('lawfulStatus'),
    grounds: t('grounds'),
  };
}
