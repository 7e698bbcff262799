import { type Db, firmOf } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';

/** A person as a bare row, for tests of nouns that only point at people. */
export async function plainPerson(
  db: Db,
  name: { surname: string; given: string; patronymic?: string; latin?: string },
): Promise<string> {
  const id = newId();
  const key = `${name.surname} ${name.given} ${name.patronymic ?? ''}`.toLowerCase().trim();
  await db.person.create({
    data: {
      firmId: firmOf(db),
      id,
      surname: name.surname,
      given: name.given,
      patronymic: name.patronymic ?? '',
      latinSurname: name.latin ?? '',
      sortKey: key,
      searchKey: key,
    },
  });
  return id;
}
