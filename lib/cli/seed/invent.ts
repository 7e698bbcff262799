import { hearingPoints } from '../../dates/rules/hearings.ts';
import { lawPoints } from '../../dates/rules/projection.ts';
import { caseReckoning } from '../../dates/rules.ts';
import { newDate } from '../../dates/store/project.ts';
import { nextDate, rowOf } from '../../dates/store/write.ts';
import { courtNamed } from '../../law/court-named.ts';
import { COURTS, court } from '../../law/courts.ts';
import { mannerOfEntry } from '../../law/entry.ts';
import { eventType } from '../../law/event.ts';
import { ASYLUM_OFFICES } from '../../law/offices.ts';
import { deriveStatus } from '../../law/procedure.ts';
import { bookOf } from '../../law/rulebook.ts';
import { GROUNDS } from '../../law/russia/grounds.ts';
import { WALKS, type Walk, walkEvents } from '../../law/walks.ts';
import type { Db } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { nextHearing } from '../../timeline/rules/appointments.ts';
import { WAYS, type Way } from '../demo/routes.ts';
import { dice, pick } from './names.ts';
import { addJourney, addPerson, type Firm, plus, type Roll } from './person.ts';
import type { Batch } from './rows.ts';

const BOOK = bookOf();

/** Generated cases are of the last years: nobody came in a way that has ended. */
const ROUTES: readonly Way[] = Object.values(WAYS).filter(({ manner }) => !mannerOfEntry(manner)?.ended);

/** A part of a lawful walk that ends a few days ago; every case has at least opened. */
function wayThrough(roll: Roll, today: string) {
  const walk: Walk = pick(roll, WALKS);
  const opened = walk.steps.findIndex(({ type }) => type === 'intake_contact') + 1;
  const steps = walk.steps.slice(0, Math.max(opened, walk.steps.length - roll(walk.steps.length)));
  const length = steps.reduce((days, step) => days + step.afterDays, 0);
  const events = walkEvents({ ...walk, steps }, plus(today, -length - 1 - roll(60)), plus);
  return { walk, events };
}

/** Adds one invented case to a batch: the rows that commands would have left, with the same derivations. */
export async function inventCase(db: Db, batch: Batch, firm: Firm, n: number, number: string): Promise<void> {
  const roll = dice(n);
  const { firmId, today } = firm;
  const { walk, events: walked } = wayThrough(roll, today);
  const opened = walked.find(({ type }) => type === 'intake_contact')?.on ?? today;
  const last = walked.at(-1)?.on ?? opened;
  const at = (day: string) =>
    `${day}T${String(14 + roll(8)).padStart(2, '0')}:${String(roll(60)).padStart(2, '0')}:${String(roll(60)).padStart(2, '0')}.${String(roll(1000)).padStart(3, '0')}Z`;
  const [leadId, paralegalId] = [pick(roll, firm.lawyers), pick(roll, firm.paralegals)];
  const by = { userId: leadId, at: at(opened) };
  const person = await addPerson(db, batch, firm, roll, by, n);
  const caseId = newId();
  const { track, stage, status, since, before } = deriveStatus(walked);
  const inCourt = ['DEF', 'WHO'].includes(track === 'POST' ? before : track);
  const courtId = pick(roll, COURTS).id;
  // The walks stand in one court; a second one, after a change of venue, stays.
  const events = walked.map(({ details, ...event }) => ({
    ...event,
    id: newId(),
    details: details.court === 'los-angeles' ? { ...details, court: courtId } : details,
  }));
  const place = {
    court_id: inCourt ? (courtNamed(events)?.details.court ?? courtId) : null,
    office_id: inCourt ? null : pick(roll, ASYLUM_OFFICES).id,
  };
  const closedOn = events.find(({ type }) => type === 'case_closed')?.on ?? null;
  const circuit = court(place.court_id ?? '')?.circuit;
  const points = [...lawPoints(caseReckoning(events, { today, circuit, book: BOOK })), ...hearingPoints(events, today)];
  const dates = points.map((point) => rowOf(newDate(point), { caseId, isClosed: closedOn !== null, today }));
  const turn = [null, 'firm', 'client', 'government'][roll(4)] ?? null;
  const who = closedOn ? null : turn;
  const waiting = who
    ? { waiting_on: who, waiting_since: plus(today, -roll(40)) }
    : { waiting_on: null, waiting_since: null };
  const activity = at(plus(today, -roll(Math.max(1, Math.min(400, 1 + daysSince(last, today))))));
  batch.cases.push({
    ...{
      firm_id: firmId,
      id: caseId,
      number,
      principal_id: person.id,
      lead_id: leadId,
      opened_on: opened,
      lawful_status: walk.lawfulStatus,
    },
    ...{
      track,
      stage,
      status,
      status_since: since,
      sort_name: person.sortKey,
      ...place,
      next_hearing: nextHearing(events, today),
      next_date: nextDate(dates, today),
      arrived_on: events.findLast(({ type }) => type === 'arrival')?.on ?? null,
      closed_on: closedOn,
      ...waiting,
    },
    ...{ activity_at: activity, created_at: by.at, created_by: leadId },
  });
  batch.case_person.push({
    firm_id: firmId,
    id: newId(),
    case_id: caseId,
    person_id: person.id,
    role: 'principal',
    included: true,
  });
  for (const [userId, role] of [
    [leadId, 'lead'],
    [paralegalId, 'paralegal'],
  ] as const) {
    batch.case_member.push({
      firm_id: firmId,
      case_id: caseId,
      user_id: userId,
      role,
      added_at: by.at,
      added_by: leadId,
    });
  }
  const codes = [...new Set([pick(roll, GROUNDS).code, ...(roll(3) === 0 ? [pick(roll, GROUNDS).code] : [])])];
  for (const [position, code] of codes.entries()) {
    const strength = position === 0 ? 'primary' : 'secondary';
    batch.case_ground.push({
      firm_id: firmId,
      id: newId(),
      case_id: caseId,
      code,
      strength,
      attribution: 'real',
      position,
    });
  }
  addJourney(batch, firmId, caseId, pick(roll, ROUTES), events.find(({ type }) => type === 'arrival')?.on ?? opened);
  batch.proceeding.push({
    firm_id: firmId,
    id: newId(),
    case_id: caseId,
    position: 0,
    track,
    agency: inCourt ? 'EOIR' : 'USCIS',
    ...place,
  });
  for (const event of events) {
    batch.case_event.push({
      ...{ firm_id: firmId, id: event.id, case_id: caseId, type: event.type, kind: eventType(event.type).kind },
      ...{ on_date: event.on, until_date: event.on, precision: 'day', details: JSON.stringify(event.details) },
      ...{ recorded_by: leadId, recorded_at: at(event.on < opened ? opened : event.on) },
    });
  }
  for (const date of dates) {
    batch.case_date.push({ firm_id: firmId, ...date, ruleset: BOOK.id, set_by: leadId, set_at: at(last) });
  }
  if (closedOn) {
    batch.case_closure.push({
      ...{ firm_id: firmId, id: newId(), case_id: caseId, closed_on: closedOn, outcome: 'withdrawn' },
      ...{ reason: 'Generated case', closed_by: leadId, closed_at: at(closedOn) },
    });
  }
  if (who) {
    batch.next_step.push({
      ...{ firm_id: firmId, id: newId(), case_id: caseId, text: 'Check the status', who, since: waiting.waiting_since },
      ...{ client_ru: '', client_en: '', created_at: by.at, created_by: leadId },
    });
  }
  batch.case_note.push({
    firm_id: firmId,
    id: newId(),
    case_id: caseId,
    text: 'Generated case',
    written_by: leadId,
    written_at: activity,
  });
}

function daysSince(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
