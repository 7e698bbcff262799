import type { Track } from '../../law/rule.ts';
import { type Db, firmOf, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { KnownDate } from '../types.ts';

const AGENCY: Record<Track, string> = {
  AFF: 'USCIS',
  DEF: 'EOIR',
  CF: 'USCIS',
  WHO: 'EOIR',
  AMI: 'USCIS',
  POST: 'USCIS',
};

/** The first proceeding of a case: the track it was opened on, before which office or court. */
export async function addFirstProceeding(
  db: Db,
  caseId: string,
  {
    track,
    courtId,
    officeId,
    startedOn,
    now,
  }: {
    track: Track;
    courtId: string | null;
    officeId: string | null;
    startedOn: string | null;
    now: Date;
  },
): Promise<string> {
  const id = newId();
  await db.proceeding.create({
    data: {
      ...{ firmId: firmOf(db), id, caseId, position: 0, track, agency: AGENCY[track], courtId, officeId },
      startedOn: startedOn === null ? null : toDate(startedOn),
      courtSetAt: courtId === null ? null : now,
    },
  });
  return id;
}

/** Grounds as they look on the first day: the first is the primary one. */
export async function addFirstGrounds(db: Db, caseId: string, codes: readonly string[]): Promise<void> {
  const distinct = [...new Set(codes)];
  if (distinct.length === 0) return;
  await db.caseGround.createMany({
    data: distinct.map((code, position) => ({
      ...{ firmId: firmOf(db), id: newId(), caseId, code, position },
      strength: position === 0 ? 'primary' : 'secondary',
      attribution: 'real',
    })),
  });
}

/** The last arrival as the journey's first known stop. */
export async function addArrival(
  db: Db,
  caseId: string,
  stop: { place: string; date: KnownDate | null; manner: string; document: string },
): Promise<void> {
  await db.journeyStop.create({
    data: {
      ...{ firmId: firmOf(db), id: newId(), caseId, position: 0, kind: 'arrival', place: stop.place, country: 'US' },
      arrivedOn: stop.date && toDate(stop.date.on),
      arrivedUntil: stop.date && toDate(stop.date.until),
      arrivedPrecision: stop.date?.precision ?? null,
      manner: stop.manner || null,
      document: stop.document || null,
    },
  });
}
