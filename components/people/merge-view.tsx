import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, DataTable, Row, RowHead, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatPartialDate } from '@/lib/law/partial-date';
import type { MergeChoice, PersonPage, PersonRow } from '@/lib/people/types';
import { MergeForm } from './merge-form';
import { roleName } from './role-name';
import { countryName, kindName, langOf, languageName, latinName, maskedNumber, nativeName, phoneText } from './words';

/** Two records of one person: first the other one is chosen, then both are compared and the reason is given. */
export function MergeView({
  choice,
  q,
  action,
}: {
  choice: MergeChoice;
  q: string;
  action: ComponentProps<typeof MergeForm>['action'];
}) {
  const t = useTranslations('people');
  const { kept, gone, candidates } = choice;
  return (
    <ClientTexts of={['field', 'people']}>
      <PageHead
        crumbsLabel={t('crumbs')}
        crumbs={[
          { key: 'people', content: <TextLink href="/people">{t('title')}</TextLink> },
          {
            key: 'person',
            content: <TextLink href={`/people/${kept.id}`}>{nativeName(kept.names)}</TextLink>,
          },
        ]}
        title={t('merging.title')}
        sentence={t('merging.sentence')}
      />
      <PageBody>
        {gone ? (
          <>
            <Comparison kept={kept} gone={gone} />
            <Notice tone="amber">{t('merging.caution')}</Notice>
            <MergeForm keptId={kept.id} goneId={gone.id} action={action} />
          </>
        ) : (
          <Candidates kept={kept} candidates={candidates} q={q} />
        )}
      </PageBody>
    </ClientTexts>
  );
}

function Candidates({ kept, candidates, q }: { kept: PersonPage; candidates: readonly PersonRow[]; q: string }) {
  const t = useTranslations('people');
  const locale = useLocale();
  return (
    <Section title={t('merging.choose', { name: nativeName(kept.names) })}>
      <div className="grid gap-3">
        <FilterBar
          action={`/people/${kept.id}/merge`}
          label={t('filters')}
          search={{ name: 'q', label: t('merging.find'), value: q }}
          applyLabel={t('apply')}
        />
        {candidates.length === 0 && <EmptyState>{t('merging.none')}</EmptyState>}
        <ul className="rows">
          {candidates.map((person) => (
            <li key={person.id} className="flex items-center gap-3">
              <div className="min-w-0 flex-1">
                <span className="leading" lang={langOf(nativeName(person.name))}>
                  {nativeName(person.name)}
                </span>
                <span className="second">
                  {[
                    latinName({ surname: person.latinSurname, given: person.latinGiven }),
                    person.birth ? formatPartialDate(person.birth, locale) : t('bornUnknown'),
                    person.alienTail === null ? t('noAlien') : maskedNumber('a-number', person.alienTail),
                    ...person.cases.map(({ number }) => number),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              <LinkButton size="small" href={`/people/${kept.id}/merge?with=${person.id}`}>
                {t('merging.compare')}
              </LinkButton>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** What both records say, row by row; rows on which they agree say so. */
function useFacts(): (person: PersonPage) => readonly (readonly [label: string, text: string])[] {
  const t = useTranslations('people');
  const locale = useLocale();
  return ({ names, life, contacts, numbers, cases }) => [
    [t('section.names'), nativeName(names)],
    [t('nameInUse'), names.nameInUse],
    [
      t('otherNames'),
      names.names.map((name) => (name.script === 'Latn' ? latinName(name) : nativeName(name))).join(', '),
    ],
    [t('birth'), life.birth ? formatPartialDate(life.birth, locale) : ''],
    [
      t('birthPlace'),
      [life.birthPlace, life.birthCountry && countryName(life.birthCountry, locale)].filter(Boolean).join(', '),
    ],
    [t('sex'), t(`sexes.${life.sex}`)],
    [t('citizenships'), life.citizenships.map((code) => countryName(code, locale)).join(', ')],
    [t('languages'), life.languages.map(({ language }) => languageName(language, locale)).join(', ')],
    [t('section.contacts'), contacts.map(({ value }) => phoneText(value)).join(', ')],
    [
      t('section.numbers'),
      numbers.map(({ kind, tail }) => `${kindName(kind, locale)} ${maskedNumber(kind, tail)}`).join(', '),
    ],
    [t('section.cases'), cases.map(({ number, role }) => `${number}, ${roleName(role, t)}`).join('; ')],
  ];
}

function Comparison({ kept, gone }: { kept: PersonPage; gone: PersonPage }) {
  const t = useTranslations('people.merging');
  const field = useTranslations('field');
  const facts = useFacts();
  const theirs = facts(gone);
  return (
    <div className="grid gap-3">
      <DataTable label={t('compared')}>
        <TableHead>
          <ColumnHead>{t('fact')}</ColumnHead>
          <ColumnHead>{t('kept')}</ColumnHead>
          <ColumnHead>{t('gone')}</ColumnHead>
        </TableHead>
        <tbody>
          {facts(kept).map(([label, text], index) => {
            const other = theirs[index]?.[1] ?? '';
            return (
              <Row key={label}>
                <RowHead>{label}</RowHead>
                <Cell>{text || <span className="tone-quiet">{field('none')}</span>}</Cell>
                <Cell>
                  {other === text && text !== '' ? (
                    <span className="tone-quiet">{t('equal')}</span>
                  ) : (
                    other || <span className="tone-quiet">{field('none')}</span>
                  )}
                </Cell>
              </Row>
            );
          })}
        </tbody>
      </DataTable>
      <div className="actions">
        <LinkButton size="small" href={`/people/${gone.id}/merge?with=${kept.id}`}>
          {t('swap')}
        </LinkButton>
      </div>
    </div>
  );
}
