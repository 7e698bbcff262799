import { describe, expect, it } from 'vitest';
import { createPerson } from '../../lib/people/commands';
import { firm, ok } from '../support/firm';

describe('createPerson', () => {
  it('stores a person once per request', async () => {
    const { paralegal } = await firm();
    const requestId = crypto.randomUUID();
    const person = {
      surname: 'Соловьёв',
      given: 'Артём',
      names: [{ script: 'Latn' as const, type: 'passport' as const, surname: 'SOLOVEV', given: 'ARTEM' }],
      numbers: [{ kind: 'a-number' as const, value: '299000417' }],
    };
    const first = ok(await createPerson(paralegal, { person, requestId }));
    expect(ok(await createPerson(paralegal, { person, requestId }))).toEqual(first);
  });
});
