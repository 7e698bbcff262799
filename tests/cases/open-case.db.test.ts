import { expect, test } from 'vitest';
import { addCase } from '../../lib/cases/store/add-case.ts';
import { openCase } from '../../lib/cases/store/open-case.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { Refusal } from '../../lib/platform/problem.ts';
import { at, firm, type TestFirm } from '../support/firm.ts';
import { plainPerson } from '../support/plain.ts';

async function opened(home: TestFirm) {
  return transact(contextOf(home.lawyer), async (db) =>
    addCase(db, {
      principalId: await plainPerson(db, { surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич' }),
      track: 'DEF',
      openedOn: '2026-03-01',
      lawfulStatus: 'no',
      courtId: null,
      officeId: null,
      team: [
        { userId: home.lawyer.userId, role: 'lead' },
        { userId: home.paralegal.userId, role: 'paralegal' },
      ],
      createdBy: home.lawyer.userId,
      now: at('2026-03-01'),
    }),
  );
}

const look = (home: TestFirm, caseId: string, day = at('2026-03-02')) =>
  transact(contextOf(home.paralegal), (db) =>
    openCase(db, { actor: home.paralegal, caseId, now: day, today: '2026-03-02' }),
  );

test('the header names the client, the team and the state, and an opening is written once an hour', async () => {
  const home = await firm();
  const { caseId, number } = await opened(home);
  expect(number).toBe('2026-0001');
  const first = await look(home, caseId);
  expect(first.opened).toBe(true);
  expect(first.header).toMatchObject({
    number: '2026-0001',
    track: 'DEF',
    stage: 'intake',
    status: 'N00',
    openedOn: '2026-03-01',
    restricted: false,
    closed: null,
    hearing: null,
    waiting: null,
    principal: { surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич', languages: [], aNumberTail: null },
    counts: { timeline: 0, claim: 0, journey: 0, family: 0 },
    lawyer: false,
  });
  expect(first.header.team.map((one) => [one.name, one.role])).toEqual([
    ['Marta Quispe', 'lead'],
    ['Daniel Okafor', 'paralegal'],
  ]);
  expect((await look(home, caseId)).opened).toBe(false);
  expect((await look(home, caseId, at('2026-03-03'))).opened).toBe(true);
});

test('another firm finds nothing', async () => {
  const [home, other] = [await firm(), await firm()];
  const { caseId } = await opened(home);
  await expect(look(other, caseId)).rejects.toThrow(Refusal);
});

test('numbers count up within the year of opening, and parallel openings get different ones', async () => {
  const home = await firm();
  const made = await Promise.all(Array.from({ length: 8 }, () => opened(home)));
  expect(made.map((one) => one.number).sort()).toEqual(Array.from({ length: 8 }, (_, index) => `2026-000${index + 1}`));
});
