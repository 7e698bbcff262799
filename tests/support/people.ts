import { createPerson } from '../../lib/people/commands';
import { getPerson } from '../../lib/people/queries';
import type { Actor } from '../../lib/platform/actor';
import { ok } from './firm';

type NewPerson = Parameters<typeof createPerson>[1]['person'];

/** Артём Соловьёв as his papers know him; every test may change a part. */
export const soloviev = {
  surname: 'Соловьёв',
  given: 'Артём',
  patronymic: 'Игоревич',
  names: [
    { script: 'Latn', type: 'passport', surname: 'SOLOVEV', given: 'ARTEM' },
    { script: 'Latn', type: 'visa', surname: 'SOLOVYOV', given: 'ARTYOM' },
  ],
  sex: 'male',
  birth: '11.06.1994',
  birthPlace: 'Челябинск',
  birthCountry: 'RU',
  citizenships: ['RU'],
  languages: [{ language: 'ru', fluency: 'native' }],
  contacts: [{ kind: 'phone', value: '+1 (619) 555-0142' }],
  numbers: [{ kind: 'a-number', value: 'A299-000-417' }],
} satisfies NewPerson;

/** A new person; the id. */
export async function person(actor: Actor, known: Partial<NewPerson> = {}): Promise<string> {
  const made = await createPerson(actor, { person: { surname: 'Гусева', given: 'Полина', ...known } });
  return ok(made).personId;
}

/** The person's page as the actor sees it. */
export async function pageOf(actor: Actor, personId: string) {
  const page = ok(await getPerson(actor, { personId }));
  if (page.mergedIntoId !== null) throw new Error('the record was merged away');
  return page.person;
}
