import type { useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/law/partial-date';
import type { PersonRow } from '@/lib/people/types';
import type { PersonWords } from './person-rows';
import { roleName } from './role-name';
import { langOf, latinName, nativeName } from './words';

/**
 * A person as a row: the native name, beneath it the Latin spelling and the end of the A-number; the newest case with the
 * person's part in it, the others as a count.
 */
export function personWords(
  person: PersonRow,
  t: ReturnType<typeof useTranslations<'people'>>,
  locale: 'en' | 'ru',
): PersonWords {
  const name = nativeName(person.name);
  const latin = latinName({ surname: person.latinSurname, given: person.latinGiven });
  const alien = person.alienTail === null ? t('noAlien') : `A‑•••‑•••‑${person.alienTail}`;
  const [first, ...more] = person.cases;
  return {
    ...{ id: person.id, name, russian: langOf(name) === 'ru', second: [latin, alien].filter(Boolean).join(' · ') },
    born: person.birth
      ? { text: formatPartialDate(person.birth, locale), missing: false }
      : { text: t('bornUnknown'), missing: true },
    cases: {
      ...{ text: first?.number ?? t('table.noCase'), missing: !first, more: more.length },
      state: first
        ? [roleName(first.role, t), first.closedOn ? t('table.closed') : ''].filter(Boolean).join(' · ')
        : '',
    },
  };
}
