import { closeCase } from '../../lib/cases/commands/close-case.ts';
import { addCase } from '../../lib/cases/store/add-case.ts';
import type { Track } from '../../lib/law/rule.ts';
import type { StaffActor } from '../../lib/platform/actor.ts';
import { contextOf, toDate, transact } from '../../lib/platform/db.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { recompute } from '../../lib/timeline/store.ts';
import type { Standing } from '../../lib/timeline/types.ts';
import { at, ok, type TestFirm } from '../support/firm.ts';
import { plainPerson } from '../support/plain.ts';

/** What the law's tables give of an event. */
export type Fact = { type: string; on: string; details?: Readonly<Record<string, string>> };

/** A case of an adult (born 1994) with the firm's people on it, opened before everything that is recorded on it. */
export function openedCase(
  home: TestFirm,
  {
    lawful = 'no',
    track = 'AFF',
    born = '1994-06-11',
  }: { lawful?: 'yes' | 'no' | 'unknown'; track?: Track; born?: string | null } = {},
): Promise<string> {
  return transact(contextOf(home.owner), async (db) => {
    const principalId = await plainPerson(db, { surname: 'Соловьёв', given: 'Артём', latin: 'Solovev' });
    if (born) {
      const birth = { birthOn: toDate(born), birthUntil: toDate(born), birthPrecision: 'day' };
      await db.person.updateMany({ where: { firmId: home.firmId, id: principalId }, data: birth });
    }
    const { caseId } = await addCase(db, {
      principalId,
      track,
      openedOn: '2016-01-01',
      lawfulStatus: lawful,
      courtId: null,
      officeId: null,
      team: [
        { userId: home.owner.userId, role: 'lead' },
        { userId: home.lawyer.userId, role: 'lawyer' },
        { userId: home.paralegal.userId, role: 'paralegal' },
      ],
      createdBy: home.owner.userId,
      now: at('2016-01-01'),
    });
    return caseId;
  });
}

export const day = (on: string) => ({ on, until: on, precision: 'day' as const });

type RecordInput = Parameters<typeof recordEvent>[1];

/** A notice of a hearing or interview names an hour; the law's tables leave it out. */
const hour = (type: string, details: Readonly<Record<string, string>>) =>
  ['hearing_notice', 'interview_notice'].includes(type) && !details.appointmentAt
    ? { appointmentAt: '08:30', zone: 'America/Los_Angeles' }
    : {};

/** The record command's input for a fact known to the day. */
export const input = (caseId: string, { type, on, details = {} }: Fact, more: { override?: string } = {}) =>
  ({ caseId, type, date: day(on), details: { ...hour(type, details), ...details }, ...more }) as RecordInput;

type Recorded = { caseId: string; eventId: string; standing: Standing };

/** Closing is no event that one records: it has its own command, which also writes the event. */
async function close(actor: StaffActor, caseId: string, { on, details }: Fact): Promise<Recorded> {
  const reason = details?.cause ?? 'Nothing is left to be done.';
  ok(await closeCase(actor, { caseId, closedOn: on, outcome: 'withdrawn', reason }, at(on)));
  return transact(contextOf(actor), async (db) => {
    const where = { firmId: actor.firmId, caseId, type: 'case_closed' };
    const { id } = await db.caseEvent.findFirstOrThrow({ where, orderBy: { seq: 'desc' } });
    return {
      caseId,
      eventId: id,
      standing: await recompute(db, caseId, { today: on, cause: 'event', eventId: id, by: null, at: new Date() }),
    };
  });
}

export const recordOne = async (actor: StaffActor, caseId: string, fact: Fact): Promise<Recorded> =>
  fact.type === 'case_closed'
    ? close(actor, caseId, fact)
    : ok(await recordEvent(actor, input(caseId, fact), at(fact.on)));

/** Records facts one after the other, each on its own day; the last answer. */
export async function record(actor: StaffActor, caseId: string, facts: readonly Fact[]) {
  let last: Awaited<ReturnType<typeof recordOne>> | undefined;
  for (const fact of facts) last = await recordOne(actor, caseId, fact);
  if (!last) throw new Error('nothing to record');
  return last;
}
