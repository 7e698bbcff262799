import { contextOf, transact } from '../../lib/platform/db.ts';
import { loadProceedings } from '../../lib/proceedings/store.ts';
import { openAccount } from './account.ts';
import { exceptionOf } from './bars.ts';
import { feedOf } from './calendar.ts';
import { newCase, numberedOf, workOf } from './cases.ts';
import { claimOf, spouseOf } from './claim.ts';
import { datesOf } from './dates.ts';
import { paidOf } from './fees.ts';
import { firm, type TestFirm } from './firm.ts';
import { pageOf, person, soloviev } from './people.ts';
import { clientsOf } from './portal.ts';
import { absencesOf } from './reminders.ts';
import { proposed } from './rules.ts';
import { eventOf } from './timeline.ts';

/** A firm with one of everything, and the ids a sample input may name. */
export type World = {
  firm: TestFirm;
  /** Ids by what they are: person, secondPerson, case, event, ground, stop, note, step, … */
  ids: Record<string, string>;
};

/** The id of something the world must hold. */
export function idOf(world: World, what: string): string {
  const id = world.ids[what];
  if (!id) throw new Error(`the world holds no ${what}: add it in tests/support/world.ts`);
  return id;
}

export async function world(): Promise<World> {
  const made = await firm();
  const personId = await person(made.owner, soloviev);
  const { caseId } = await newCase(made, { personId });
  const [proceeding] = await transact(contextOf(made.system), (db) => loadProceedings(db, caseId));
  const spouse = await spouseOf(made.owner, caseId);
  const ids = {
    person: personId,
    secondPerson: await person(made.owner),
    ...(await openAccount(made.owner)),
    number: (await pageOf(made.owner, personId)).numbers[0]?.id ?? '',
    case: caseId,
    ...(await claimOf(made.owner, caseId)),
    member: spouse.memberId,
    ...(await clientsOf(made.owner, { caseId, personId, spouseId: spouse.personId })),
    proceeding: proceeding?.id ?? '',
    numbered: await numberedOf(made),
    ...(await workOf(made, caseId)),
    ...(await eventOf(made.owner, caseId)),
    ...(await datesOf(made, caseId)),
    exception: await exceptionOf(made.owner, caseId),
    feed: (await feedOf(made.owner, caseId)).feed,
    change: await proposed(made),
    ...(await absencesOf(made)),
  };
  await paidOf(made.owner, caseId, idOf({ firm: made, ids }, 'sent'));
  return { firm: made, ids };
}
