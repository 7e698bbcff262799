import { useLocale, useTranslations } from 'next-intl';
import { Reveal } from '@/components/fields/reveal';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { TextLink } from '@/components/ui/text-link';
import type { Answer } from '@/lib/fields/types';
import { formatPartialDate } from '@/lib/law/partial-date';
import type { Contact, Life, MaskedNumber, Names, PersonCase } from '@/lib/people/types';
import { roleName } from './role-name';
import { countryName, kindName, langOf, languageName, latinName, maskedNumber, nativeName, phoneText } from './words';

/** The name in three parts, the name in use, then every other spelling with its source. */
export function NameFacts({ names }: { names: Names }) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  const parts = (['surname', 'given', 'patronymic'] as const).map((part) => ({
    key: part,
    term: t(part),
    value: names[part] ? <span lang={langOf(names[part])}>{names[part]}</span> : null,
  }));
  const inUse: Definition = { key: 'nameInUse', term: t('nameInUse'), value: names.nameInUse };
  const others = names.names.map((name, index) => ({
    key: `${index}`,
    term: t(`types.${name.type}`),
    value: (
      <>
        <span lang={langOf(name.surname + name.given)}>
          {name.script === 'Latn' ? latinName(name) : nativeName(name)}
        </span>
        {name.note && <span className="second">{name.note}</span>}
      </>
    ),
  }));
  return <DefinitionList none={field('none')} items={[...parts, ...(names.nameInUse ? [inUse] : []), ...others]} />;
}

export function LifeFacts({ life }: { life: Life }) {
  const t = useTranslations('people');
  const field = useTranslations('field');
  const locale = useLocale();
  const place = [life.birthPlace, life.birthCountry && countryName(life.birthCountry, locale)].filter(Boolean);
  const spoken = life.languages.map(({ language, fluency }) =>
    t('speaks', { language: languageName(language, locale), fluency: t(`fluencies.${fluency}`) }),
  );
  return (
    <DefinitionList
      none={field('unknown')}
      items={[
        { key: 'birth', term: t('birth'), value: life.birth && formatPartialDate(life.birth, locale) },
        { key: 'place', term: t('birthPlace'), value: place.join(', ') || null },
        { key: 'sex', term: t('sex'), value: t(`sexes.${life.sex}`) },
        {
          key: 'citizenships',
          term: t('citizenships'),
          value: life.citizenships.map((code) => countryName(code, locale)).join(', ') || null,
        },
        { key: 'languages', term: t('languages'), value: spoken.join('; ') || null },
      ]}
    />
  );
}

export function ContactFacts({ contacts }: { contacts: readonly Contact[] }) {
  const t = useTranslations('people');
  if (contacts.length === 0) return <p className="tone-quiet">{t('noContacts')}</p>;
  return (
    <DefinitionList
      items={contacts.map(({ kind, value, note }, index) => ({
        key: `${index}`,
        term: t(`kinds.${kind}`),
        value: (
          <>
            <span className="number break-words">{phoneText(value)}</span>
            {note && <span className="second">{note}</span>}
          </>
        ),
      }))}
    />
  );
}

export function NumberFacts({
  numbers,
  reveal,
}: {
  numbers: readonly MaskedNumber[];
  reveal: (input: { numberId: string }) => Promise<Answer<{ kind: string; value: string }>>;
}) {
  const t = useTranslations('people');
  const locale = useLocale();
  if (numbers.length === 0) return <p className="tone-quiet">{t('noNumbers')}</p>;
  return (
    <DefinitionList
      items={numbers.map(({ id, kind, tail, note }) => ({
        key: id,
        term: kindName(kind, locale),
        value: (
          <>
            <Reveal
              numberId={id}
              masked={maskedNumber(kind, tail)}
              kindLabel={kindName(kind, locale)}
              action={reveal}
            />
            {note && <span className="second">{note}</span>}
          </>
        ),
      }))}
    />
  );
}

/** The cases a person is in, each with the role there. */
export function CaseFacts({ cases }: { cases: readonly PersonCase[] }) {
  const t = useTranslations('people');
  if (cases.length === 0) return <p className="tone-quiet">{t('noCases')}</p>;
  return (
    <ul className="rows">
      {cases.map(({ caseId, number, role, closedOn }) => (
        <li key={caseId}>
          <TextLink href={`/cases/${caseId}`}>{number}</TextLink>
          <span className="second">
            {[roleName(role, t), closedOn ? t('table.closed') : ''].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
