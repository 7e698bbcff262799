import { restrictCase } from '../../cases/commands/team.ts';
import { addFamilyMember } from '../../family/commands.ts';
import type { StaffActor } from '../../platform/actor.ts';
import { must } from './telling.ts';

type Relative = readonly [
  n: number,
  surname: string,
  given: string,
  patronymic: string,
  sex: 'female' | 'male',
  role: 'spouse' | 'child',
  birth: string,
];

/** Spouses and children of the first stories, by their place in the list. */
const RELATIVES: readonly Relative[] = [
  [0, 'Соловьёва', 'Вера', 'Олеговна', 'female', 'spouse', '1995-03-02'],
  [0, 'Соловьёв', 'Лев', 'Артёмович', 'male', 'child', '2020-05-18'],
  [7, 'Кравцов', 'Денис', 'Юрьевич', 'male', 'spouse', '1981-04-04'],
  [7, 'Кравцова', 'Мила', 'Денисовна', 'female', 'child', '2012-09-01'],
  [16, 'Осипова', 'Лариса', 'Михайловна', 'female', 'spouse', '1986-10-10'],
  [26, 'Магомедова', 'Аминат', 'Руслановна', 'female', 'spouse', '1990-12-12'],
  [32, 'Громова', 'Светлана', 'Павловна', 'female', 'spouse', '1993-06-30'],
];

/** Cases that only their team sees, by their place in the list. */
const RESTRICTED = [13, 23];

/** Families of some clients, and two restricted cases. */
export async function tellFamilies(staff: readonly StaffActor[], told: readonly { caseId: string }[]): Promise<void> {
  const [owner, lawyer] = staff;
  if (!owner || !lawyer) return;
  for (const [n, surname, given, patronymic, sex, role, birth] of RELATIVES) {
    const caseId = told[n]?.caseId;
    if (!caseId) continue;
    const person = { surname, given, patronymic, sex, birth, citizenships: ['RU'] };
    must(await addFamilyMember(owner, { caseId, person, role, included: true }), `${surname} ${given}`);
  }
  for (const n of RESTRICTED) {
    const caseId = told[n]?.caseId;
    const member = n % 3 === 0 ? owner : lawyer;
    if (caseId)
      must(
        await restrictCase(member, { caseId, reason: 'A relative of the client works for the other side' }),
        'the restriction',
      );
  }
}
