import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import { dayIn, SavedAt } from '@/components/fields/saved-at';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { Answer } from '@/lib/fields/types';
import { formatPartialDate } from '@/lib/law/partial-date';
import type { PersonPage } from '@/lib/people/types';
import { choicesIn } from './choices';
import { ContactsForm, LifeForm, NamesForm, NumbersForm } from './lazy-forms';
import { CaseFacts, ContactFacts, LifeFacts, NameFacts, NumberFacts } from './person-facts';
import { langOf, latinName, nativeName } from './words';

export type PersonActions = {
  editNames: ComponentProps<typeof NamesForm>['action'];
  editLife: ComponentProps<typeof LifeForm>['action'];
  editContacts: ComponentProps<typeof ContactsForm>['action'];
  editNumbers: ComponentProps<typeof NumbersForm>['action'];
  reveal: (input: { numberId: string }) => Promise<Answer<{ kind: string; value: string }>>;
};

/** A person's page: sections that read as lists and are edited in place, each at its own revision. */
export function PersonView({
  person,
  actions,
  mayMerge,
  zone,
}: {
  person: PersonPage;
  actions: PersonActions;
  mayMerge: boolean;
  /** IANA zone of the reader. */
  zone: string;
}) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  const { id, names, life, contacts, numbers, revisions } = person;
  const choices = choicesIn(
    useLocale(),
    life.languages.map(({ language }) => language),
  );
  const at = (section: string) => ({ personId: id, revision: revisions[section]?.revision ?? 0 });
  return (
    <ClientTexts of={['field', 'people']}>
      <PersonHead person={person} mayMerge={mayMerge} />
      <PageBody
        aside={
          <>
            <Section title={t('section.cases')} meta={person.cases.length || field('none')}>
              <CaseFacts cases={person.cases} />
            </Section>
            {person.merged.length > 0 && <MergedRecords merged={person.merged} zone={zone} />}
          </>
        }
      >
        <EditableSection
          id="names"
          title={t('section.names')}
          meta={<SavedAt revision={revisions.names} zone={zone} />}
          editLabel={t('section.editNames')}
          form={<NamesForm {...at('names')} names={names} action={actions.editNames} />}
        >
          <NameFacts names={names} />
        </EditableSection>
        <EditableSection
          id="life"
          title={t('section.life')}
          meta={<SavedAt revision={revisions.life} zone={zone} />}
          editLabel={t('section.editLife')}
          form={<LifeForm {...at('life')} life={life} choices={choices} action={actions.editLife} />}
        >
          <LifeFacts life={life} />
        </EditableSection>
        <EditableSection
          id="contacts"
          title={t('section.contacts')}
          meta={<SavedAt revision={revisions.contacts} zone={zone} />}
          editLabel={t('section.editContacts')}
          form={<ContactsForm {...at('contacts')} contacts={contacts} action={actions.editContacts} />}
        >
          <ContactFacts contacts={contacts} />
        </EditableSection>
        <EditableSection
          id="numbers"
          title={t('section.numbers')}
          meta={t('section.numbersMeta')}
          editLabel={t('section.editNumbers')}
          form={<NumbersForm {...at('numbers')} numbers={numbers} action={actions.editNumbers} />}
        >
          <NumberFacts numbers={numbers} reveal={actions.reveal} />
        </EditableSection>
      </PageBody>
    </ClientTexts>
  );
}

function PersonHead({ person, mayMerge }: { person: PersonPage; mayMerge: boolean }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { names, life } = person;
  const native = nativeName(names);
  const latin = latinName({ surname: person.latinSurname, given: person.latinGiven });
  const alien = person.numbers.find(({ kind }) => kind === 'a-number');
  return (
    <PageHead
      crumbsLabel={t('crumbs')}
      crumbs={[{ key: 'people', content: <TextLink href="/people">{t('title')}</TextLink> }]}
      title={
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span lang={langOf(native)}>{native}</span>
          {latin && <span className="person-latin font-sans">{latin}</span>}
        </span>
      }
      sentence={[
        names.nameInUse && `${t('nameInUse')}: ${names.nameInUse}`,
        life.birth ? `${t('birth')}: ${formatPartialDate(life.birth, locale)}` : t('bornUnknown'),
        alien ? `A‑•••‑•••‑${alien.tail}` : t('noAlien'),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <PrintButton>{t('print')}</PrintButton>
          {mayMerge && <LinkButton href={`/people/${person.id}/merge`}>{t('merge')}</LinkButton>}
        </>
      }
    />
  );
}

function MergedRecords({ merged, zone }: { merged: PersonPage['merged']; zone: string }) {
  const t = useTranslations('people');
  const locale = useLocale();
  return (
    <Section title={t('section.merged')} meta={merged.length}>
      <ul className="rows">
        {merged.map(({ id, name, reason, by, at }) => (
          <li key={id}>
            {t('mergedBy', {
              name: nativeName(name),
              date: dayIn(zone, at, locale),
              by: by ?? 'none',
              reason,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
