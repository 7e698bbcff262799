import { soloviev } from '../people.ts';
import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

const edit = { revision: 0 };

export const samples: Samples = {
  'people.create': () => ({ person: { surname: 'Цветаева', given: 'Инна', patronymic: 'Романовна' } }),
  'people.edit-names': (world) => ({
    personId: idOf(world, 'person'),
    ...edit,
    surname: 'Соловьёв',
    given: 'Артемий',
    names: soloviev.names,
  }),
  'people.edit-life': (world) => ({ personId: idOf(world, 'person'), ...edit, sex: 'male', birthPlace: 'Миасс' }),
  'people.edit-contacts': (world) => ({
    personId: idOf(world, 'person'),
    ...edit,
    contacts: [{ kind: 'email', value: 'artem@soloviev.example' }],
  }),
  'people.edit-numbers': (world) => ({
    personId: idOf(world, 'person'),
    ...edit,
    kept: [{ id: idOf(world, 'number') }],
    added: [{ kind: 'uscis-receipt', value: 'IOE0912345678' }],
  }),
  'people.merge': (world) => ({
    keptId: idOf(world, 'person'),
    goneId: idOf(world, 'secondPerson'),
    reason: 'The same passport',
  }),
  'people.list': () => ({ q: 'Соловьёв' }),
  'people.get': (world) => ({ personId: idOf(world, 'person') }),
  'people.get-merge': (world) => ({ personId: idOf(world, 'person'), with: idOf(world, 'secondPerson') }),
  'people.seal-numbers': () => ({}),
  'people.key-names': () => ({}),
  'people.reveal-number': (world) => ({ numberId: idOf(world, 'number') }),
  'people.likely-duplicates': () => ({
    surname: 'Соловьёв',
    given: 'Артём',
    numbers: [{ kind: 'a-number', value: '299000417' }],
  }),
};
