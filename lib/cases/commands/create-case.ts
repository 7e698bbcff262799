import type { EventDetails, EventType } from '../../law/event.ts';
import type { Track } from '../../law/rule.ts';
import { addPerson } from '../../people/store/write.ts';
import { userIdOf } from '../../platform/actor.ts';
import { invalid } from '../../platform/problem.ts';
import { type Actor, command, type Db } from '../../platform/use-case.ts';
import { appendEvent, recompute } from '../../timeline/store.ts';
import { type CreateCase, createCaseSchema } from '../schema/create.ts';
import { addCase } from '../store/add-case.ts';
import { addArrival, addFirstGrounds, addFirstProceeding } from '../store/first-facts.ts';
import type { Seat } from '../store/team.ts';
import type { KnownDate } from '../types.ts';

/** What opened the track, where it was a paper of the government's. */
const STARTED_BY: Partial<Record<Track, EventType>> = { DEF: 'nta_served', CF: 'er_order' };

/** The lead and the paralegal; whoever opened the case where neither is named, so that it is somebody's. */
function teamOf(form: CreateCase, actor: Actor): Seat[] {
  const seats: Seat[] = [];
  if (form.leadId) seats.push({ userId: form.leadId, role: 'lead' });
  if (form.paralegalId) seats.push({ userId: form.paralegalId, role: 'paralegal' });
  const own = userIdOf(actor);
  if (own && seats.length === 0) {
    const lawyer = actor.kind === 'staff' && actor.roles.includes('lawyer');
    seats.push({ userId: own, role: lawyer ? 'lawyer' : 'paralegal' });
  }
  return seats;
}

function addNewPerson(db: Db, { person }: CreateCase, by: { userId: string | null; now: Date }): Promise<string> {
  return person ? addPerson(db, person, by) : invalid({ personId: 'required' });
}

function checkDays(form: CreateCase, today: string): void {
  const birth = form.person?.birth;
  const dates = { 'person.birth': birth?.on, arrivedOn: form.arrivedOn?.on, startedOn: form.startedOn };
  const ahead = Object.entries(dates).filter(([, on]) => on && on > today);
  if (ahead.length > 0) invalid(Object.fromEntries(ahead.map(([field]) => [field, 'in-future'])));
  if (birth && form.arrivedOn && form.arrivedOn.until < birth.on) invalid({ arrivedOn: 'before-birth' });
}

async function recordFirstEvents(
  db: Db,
  caseId: string,
  form: CreateCase,
  by: { proceedingId: string; userId: string | null; now: Date; today: string },
): Promise<void> {
  const day = (on: string): KnownDate => ({ on, until: on, precision: 'day' });
  const record = (type: EventType, date: KnownDate, details: EventDetails, proceedingId: string | null = null) =>
    appendEvent(db, {
      ...{ caseId, type, details, proceedingId, note: '', source: '' },
      date,
      ...{ recordedBy: by.userId, recordedAt: by.now },
    });
  if (form.arrivedOn) {
    const { arrivedAt, manner } = form;
    await record('arrival', form.arrivedOn, { ...(arrivedAt && { place: arrivedAt }), ...(manner && { manner }) });
  }
  const started = STARTED_BY[form.track];
  if (started && form.startedOn) await record(started, day(form.startedOn), {}, by.proceedingId);
  await record('intake_contact', day(by.today), {});
}

/**
 * Opens a case for a person on file or a new one, with its first facts: arrival and the paper that began the track
 * where known, and today's first contact. The stage follows from them.
 */
export const createCase = command('cases.create', {
  may: 'cases:open',
  input: createCaseSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    checkDays(input, today);
    const userId = userIdOf(actor);
    const principalId = input.personId || (await addNewPerson(db, input, { userId, now }));
    const place = { courtId: input.courtId || null, officeId: input.officeId || null };
    const { caseId, number } = await addCase(db, {
      ...{ principalId, track: input.track, openedOn: today, lawfulStatus: input.lawfulStatus, ...place },
      ...{ team: teamOf(input, actor), createdBy: userId, now },
    });
    const startedOn = input.startedOn;
    const proceedingId = await addFirstProceeding(db, caseId, { track: input.track, ...place, startedOn, now });
    await addFirstGrounds(db, caseId, input.grounds);
    if (input.arrivedOn || input.arrivedAt || input.manner || input.document) {
      const { arrivedAt, arrivedOn, manner, document } = input;
      await addArrival(db, caseId, { place: arrivedAt, date: arrivedOn, manner, document });
    }
    await recordFirstEvents(db, caseId, input, { proceedingId, userId, now, today });
    await recompute(db, caseId, { today, cause: 'event', by: userId, at: now });
    return { caseId, number, personId: principalId };
  },
  audit: ({ input, result }) => ({
    ...{ subject: result.caseId, caseId: result.caseId, person: result.personId },
    newPerson: input.personId === '',
  }),
});
