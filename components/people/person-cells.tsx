import { useLocale, useTranslations } from 'next-intl';
import { Cell, RowHead, RowLink } from '@/components/ui/table';
import { formatPartialDate } from '@/lib/law/partial-date';
import type { PersonCase, PersonRow } from '@/lib/people/types';
import { roleName } from './role-name';
import { langOf, latinName, nativeName } from './words';

/** The native name, which is the row's link, and beneath it the Latin spelling and the end of the A-number. */
export function PersonNameCell({ person }: { person: PersonRow }) {
  const t = useTranslations('people');
  const native = nativeName(person.name);
  const latin = latinName({ surname: person.latinSurname, given: person.latinGiven });
  const alien = person.alienTail === null ? t('noAlien') : `A‑•••‑•••‑${person.alienTail}`;
  return (
    <RowHead second={[latin, alien].filter(Boolean).join(' · ')}>
      <RowLink href={`/people/${person.id}`}>
        <span lang={langOf(native)}>{native}</span>
      </RowLink>
    </RowHead>
  );
}

export function BirthCell({ person }: { person: PersonRow }) {
  const t = useTranslations('people');
  const locale = useLocale();
  return (
    <Cell drop={1} className="number">
      {person.birth ? formatPartialDate(person.birth, locale) : <span className="tone-quiet">{t('bornUnknown')}</span>}
    </Cell>
  );
}

/** The newest cases first, two at most, the others as a count. */
export function CasesCell({ cases }: { cases: readonly PersonCase[] }) {
  const t = useTranslations('people');
  const [first, ...more] = cases;
  if (!first) {
    return (
      <Cell>
        <span className="tone-quiet">{t('table.noCase')}</span>
      </Cell>
    );
  }
  const state = [roleName(first.role, t), first.closedOn ? t('table.closed') : ''].filter(Boolean).join(' · ');
  return (
    <Cell second={state}>
      <span className="number">{first.number}</span>
      {more.length > 0 && <span className="tone-quiet"> +{more.length}</span>}
    </Cell>
  );
}
