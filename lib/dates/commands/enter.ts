import { lockedCase } from '../../cases/store/load-case.ts';
import { dayOf, safe } from '../../law/clock/days.ts';
import { userIdOf } from '../../platform/actor.ts';
import { firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { invalid } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { loadBook } from '../../rules/store.ts';
import { loadEvents } from '../../timeline/store.ts';
import { enterDateSchema, recordCountSchema } from '../schema/acts.ts';
import { ourCount } from '../store/permit.ts';
import { insertDates, keepNextDate, rowOf } from '../store/write.ts';
import type { StoredDate } from '../types/stored.ts';

/** A date that no rule counts, with where it stands written: a local order, an agreement with the other side. */
export const enterDate = command('dates.enter', {
  may: 'dates:write',
  input: enterDateSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, title, dueOn, source, critical } = input;
    const { closedOn } = await lockedCase(db, caseId);
    const safeOn = safe(dayOf(dueOn)).toString();
    const date: StoredDate = {
      ...{ id: newId(), rule: 'HAND', eventId: null, kind: 'deadline', title, source, critical, confidence: 'V' },
      ...{
        lawDueOn: dueOn,
        lawSafeOn: safeOn,
        lawState: 'open',
        dueOn,
        safeOn,
        state: 'open',
        hand: null,
        metOn: null,
        particulars: null,
      },
      ...{ standing: critical ? 'amber' : 'plain', formerDueOn: null, formerSafeOn: null },
      ...{ warnOn: null, setBy: null, valueNo: 1, revision: 1 },
    };
    const hands = { by: userIdOf(actor), at: now, ruleset: (await loadBook(db)).id };
    await insertDates(db, [rowOf(date, { caseId, isClosed: closedOn !== null, today })], hands);
    await keepNextDate(db, [caseId], today);
    return { dateId: date.id };
  },
  audit: ({ input, result }) => ({ subject: result.dateId, caseId: input.caseId, critical: input.critical }),
});

/** What a government's system shows of the work-permit clock on a day; ours for that day is kept beside it. */
export const recordPermitCount = command('dates.record-count', {
  may: 'dates:write',
  input: recordCountSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { caseId, days, asOf, source }, now, today }) => {
    await lockedCase(db, caseId);
    if (asOf > today) invalid({ asOf: 'in-future' });
    const ours = ourCount(await loadEvents(db, caseId), asOf, await loadBook(db));
    if (ours === null) invalid({ days: 'no-clock' });
    const firmId = firmOf(db);
    await db.permitCount.updateMany({ where: { firmId, caseId, latest: true }, data: { latest: false } });
    const id = newId();
    await db.$executeRaw`
      insert into permit_count (firm_id, id, case_id, days, ours, as_of, source, recorded_by, recorded_at)
      values (${firmId}::uuid, ${id}::uuid, ${caseId}::uuid, ${days}, ${ours}, ${asOf}::date, ${source},
        ${userIdOf(actor)}::uuid, ${now})`;
    return { countId: id, differs: ours !== days };
  },
  audit: ({ input, result }) => ({ subject: result.countId, caseId: input.caseId, differs: result.differs }),
});
