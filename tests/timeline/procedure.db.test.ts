import { describe, expect, it } from 'vitest';
import { WALKS } from '../../lib/law/walks.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { input, openedCase, record } from './case.ts';
import { daysAfter, factsOf, walkedTo } from './walks.ts';

describe('every legal way through the procedure is walked to its end', () => {
  it.each(WALKS)('$id', async (walk) => {
    const home = await firm();
    const caseId = await openedCase(home, { lawful: walk.lawfulStatus });
    const { standing } = await record(home.owner, caseId, factsOf(walk));
    expect(standing.status).toBe(walk.ends);
    const row = await transact(contextOf(home.owner), (db) => db.case.findFirstOrThrow({ where: { id: caseId } }));
    expect(row).toMatchObject({ track: standing.track, stage: standing.stage, status: walk.ends });
  });
});

type Row = {
  why: string;
  /** A walk and the event up to which it has come. */
  after: readonly [walk: string, type: string];
  type: string;
  details?: Record<string, string>;
  lawful?: 'yes' | 'no';
  rule: string;
  source: string;
  prepare?: (home: TestFirm, caseId: string) => Promise<void>;
};

/** Domain 1.6, row by row, with what each answers and where that stands. */
const IMPOSSIBLE: readonly Row[] = [
  {
    why: 'I-589 to USCIS while an NTA is on file with the court',
    after: ['def-grant', 'appearance_filed'],
    type: 'i589_submitted',
    rule: 'USCIS.AFTER_NTA',
    source: '8 CFR 208.2(b)',
  },
  {
    why: 'BIA appeal from a USCIS denial',
    after: ['aff-denial', 'denial'],
    type: 'eoir26_filed',
    details: { by: 'RESPONDENT' },
    lawful: 'yes',
    rule: 'BIA.FROM_USCIS',
    source: '8 CFR 1003.1(b)',
  },
  {
    why: 'BIA appeal from a referral',
    after: ['aff-referral-grant', 'referral'],
    type: 'eoir26_filed',
    details: { by: 'RESPONDENT' },
    rule: 'BIA.FROM_USCIS',
    source: '8 CFR 1003.1(b)',
  },
  {
    why: 'withholding by an asylum officer',
    after: ['aff-grant', 'interview_held'],
    type: 'approval',
    details: { relief: 'WITHHOLDING' },
    rule: 'USCIS.NO_WITHHOLDING',
    source: '8 CFR 208.16(a)',
  },
  {
    why: 'CAT by an asylum officer',
    after: ['aff-grant', 'interview_held'],
    type: 'approval',
    details: { relief: 'CAT' },
    rule: 'USCIS.NO_WITHHOLDING',
    source: '8 CFR 208.16(a)',
  },
  {
    why: 'I-730 after withholding only',
    after: ['def-withholding', 'appeal_waived'],
    type: 'i730_filed',
    rule: 'I730.NO_ASYLUM',
    source: '8 CFR 208.21',
  },
  {
    why: 'I-730 by a derivative asylee',
    after: ['aff-grant', 'grant_final'],
    type: 'i730_filed',
    rule: 'I730.DERIVATIVE',
    source: '8 CFR 208.21',
    prepare: includedElsewhere,
  },
  {
    why: 'I-485 under 209 after withholding only',
    after: ['def-withholding', 'appeal_waived'],
    type: 'i485_filed',
    rule: 'I485.NO_ASYLUM',
    source: 'INA 209(b); 8 CFR 209.2',
  },
  {
    why: 'c(8) I-765 before anything is filed',
    after: ['aff-grant', 'i589_ready'],
    type: 'ead_filed',
    details: { category: 'C8' },
    rule: 'EAD.BEFORE_150',
    source: '8 CFR 208.7(a)(1)(i)',
  },
  {
    why: 'c(8) approval without an application',
    after: ['aff-grant', 'receipt_notice'],
    type: 'ead_received',
    details: { category: 'C8', expiresOn: '2030-01-01' },
    rule: 'EAD.BEFORE_180',
    source: 'INA 208(d)(2)',
  },
  {
    why: 'c(8) renewal after a final denial',
    after: ['def-final-order', 'order_final'],
    type: 'ead_filed',
    details: { category: 'C8', subtype: 'RENEWAL' },
    rule: 'EAD.AFTER_DENIAL',
    source: '8 CFR 208.7(a)(1)(iii)-(iv), 274a.12(c)(8)',
  },
  {
    why: 'new c(8) while only a petition for review is pending',
    after: ['def-denial-circuit', 'pfr_filed'],
    type: 'ead_filed',
    details: { category: 'C8', subtype: 'INITIAL' },
    rule: 'EAD.AFTER_DENIAL',
    source: '8 CFR 208.7(a)(1)(iii)-(iv), 274a.12(c)(8)',
  },
  {
    why: 'petition for review directly after the judge’s decision',
    after: ['def-final-order', 'oral_decision'],
    type: 'pfr_filed',
    details: { circuit: '9' },
    rule: 'PFR.AFTER_IJ',
    source: 'INA 242(d)(1)',
  },
  {
    why: 'petition for review to another circuit than the court’s',
    after: ['def-denial-circuit', 'bia_decision'],
    type: 'pfr_filed',
    details: { circuit: '2' },
    rule: 'PFR.CIRCUIT',
    source: 'INA 242(b)(2)',
  },
  {
    why: 'second motion to reopen without an exception',
    after: ['def-reopen-denied', 'motion_ruled'],
    type: 'motion_filed',
    details: { subtype: 'REOPEN', by: 'RESPONDENT' },
    rule: 'MOTION.SECOND_REOPEN',
    source: '8 CFR 1003.2(c)(2), 1003.23(b)(1)',
  },
  {
    why: 'granted without an interview',
    after: ['aff-grant', 'pending_interview'],
    type: 'approval',
    details: { relief: 'ASYLUM' },
    rule: 'USCIS.NO_INTERVIEW',
    source: '8 CFR 208.9',
  },
  {
    why: 'NOID without lawful status',
    after: ['aff-grant', 'interview_held'],
    type: 'noid_issued',
    rule: 'NOID.NO_STATUS',
    source: '8 CFR 208.14(c)',
  },
  {
    why: 'I-94 while a DHS appeal can still be filed',
    after: ['def-grant', 'written_decision_served'],
    type: 'i94_issued',
    rule: 'POST.NOT_FINAL',
    source: '8 CFR 1003.39, 1241.1; INA 208(c)',
  },
  {
    why: 'I-730 while a DHS appeal can still be filed',
    after: ['def-grant', 'written_decision_served'],
    type: 'i730_filed',
    rule: 'POST.NOT_FINAL',
    source: '8 CFR 1003.39, 1241.1; INA 208(c)',
  },
  {
    why: 'advance parole in proceedings',
    after: ['def-grant', 'master_held'],
    type: 'i131_filed',
    details: { subtype: 'ADVANCE_PAROLE' },
    rule: 'I131.IN_PROCEEDINGS',
    source: 'Firm policy on INA 212(d)(5), 235(b)(1), 240',
  },
  {
    why: 'advance parole with an expedited removal order',
    after: ['cf-positive', 'fear_claimed'],
    type: 'i131_filed',
    details: { subtype: 'ADVANCE_PAROLE' },
    rule: 'I131.IN_PROCEEDINGS',
    source: 'Firm policy on INA 212(d)(5), 235(b)(1), 240',
  },
  {
    why: 'referral of a person in lawful status',
    after: ['aff-noid-grant', 'interview_held'],
    type: 'referral',
    lawful: 'yes',
    rule: 'USCIS.OUTCOME_BY_STATUS',
    source: '8 CFR 208.14(c)',
  },
  {
    why: 'asylum in withholding-only proceedings',
    after: ['who-withholding', 'individual_held'],
    type: 'oral_decision',
    details: { outcome: 'GRANTED' },
    rule: 'WHO.NO_ASYLUM',
    source: '8 CFR 208.31, 1208.31',
  },
];

/** The client of the case is also included, as a spouse, in another case of the firm that was granted. */
async function includedElsewhere(home: TestFirm, caseId: string): Promise<void> {
  const other = await openedCase(home);
  await record(home.owner, other, walkedTo('aff-grant', 'grant_final'));
  await transact(contextOf(home.owner), async (db) => {
    const { principalId } = await db.case.findFirstOrThrow({ where: { firmId: home.firmId, id: caseId } });
    const link = { firmId: home.firmId, id: newId(), caseId: other, personId: principalId, role: 'spouse' };
    await db.casePerson.create({ data: { ...link, included: true } });
  });
}

describe('what the procedure does not allow is refused with its source', () => {
  it.each(IMPOSSIBLE)('$why', async ({ after, type, details, lawful = 'no', rule, source, prepare }) => {
    const home = await firm();
    const caseId = await openedCase(home, { lawful });
    const facts = walkedTo(...after);
    const { standing } = await record(home.owner, caseId, facts);
    await prepare?.(home, caseId);
    const on = daysAfter(facts.at(-1)?.on ?? '', 1);
    const fact = { type, on, details };
    const refused = await recordEvent(home.lawyer, input(caseId, fact), at(on));
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'refused', rule, source, overridable: true } });
    const reason = refused.ok || refused.problem.kind !== 'refused' ? undefined : refused.problem.reason;
    expect(reason?.ru).toMatch(/[а-яё]/);
    expect(reason?.en).not.toBe('');
    const override = 'It happened all the same; the paper is in the file.';
    const byParalegal = await recordEvent(home.paralegal, input(caseId, fact, { override }), at(on));
    expect(byParalegal).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    const events = () => transact(contextOf(home.owner), (db) => db.caseEvent.findMany({ where: { caseId } }));
    expect((await events()).length).toBe(facts.length);
    const row = await transact(contextOf(home.owner), (db) => db.case.findFirstOrThrow({ where: { id: caseId } }));
    expect(row.status).toBe(standing.status);
    const { eventId } = ok(await recordEvent(home.lawyer, input(caseId, fact, { override }), at(on)));
    const kept = (await events()).find(({ id }) => id === eventId);
    expect(kept).toMatchObject({ overrideRule: rule, overrideReason: override, recordedBy: home.lawyer.userId });
  });
});
