import { describe, expect, it } from 'vitest';
import { caseReckoning } from '../../lib/dates/rules';
import type { ShownDate } from '../../lib/dates/types';
import { caseFees, decideStatement, feeDates, feeKey, nextDue, unrecordedOf, waiverBarred } from '../../lib/fees/rules';
import type { CaseFee, FeeRecord } from '../../lib/fees/types';
import type { EventDetails, EventType } from '../../lib/law/event';
import type { ProcedureEvent } from '../../lib/law/procedure';
import { bookOf } from '../../lib/law/rulebook';

type Fact = readonly [type: EventType, on: string, details?: EventDetails];

const events = (facts: readonly Fact[]): ProcedureEvent[] =>
  facts.map(([type, on, details = {}], seq) => ({
    ...{ id: `e${seq}`, type, on, precision: 'day', seq, details, overridden: false },
  }));
const record = (more: Partial<FeeRecord>): FeeRecord => ({
  ...{ eventId: 'e0', feeId: 'I589.USCIS', revision: 1, status: 'paid', on: '2026-03-10', usd: 100 },
  ...{ receipt: '', reason: '', by: 'Marta Quispe', at: '2026-03-10T20:00:00Z' },
  ...more,
});
const TODAY = '2026-11-23';
const at = (today: string, records: readonly FeeRecord[], ...facts: readonly Fact[]) =>
  caseFees(events(facts), records, caseReckoning(events(facts), { today, book: bookOf() }).dates, {
    ...{ today, book: bookOf() },
  });
const feesAt = (today: string, ...facts: readonly Fact[]): CaseFee[] => at(today, [], ...facts).fees;

/** "I589.USCIS filed 2026-03-10 100 unrecorded": what a reader of the table sees of a row. */
const row = ({ key, kind, cost, state, dueOn }: CaseFee): string =>
  [
    key.split('@')[0],
    kind,
    dueOn ?? cost.on,
    cost.known === 'unknown' ? '-' : cost.version?.amounts?.map(({ usd }) => usd).join('/'),
    state,
  ].join(' ');
const rows = (...facts: readonly Fact[]) => feesAt(TODAY, ...facts).map(row);
const filed = (...facts: readonly Fact[]) =>
  feesAt(TODAY, ...facts)
    .filter(({ kind }) => kind === 'filed')
    .map(row);

describe('filings of a case', () => {
  it.each<[string, readonly Fact[], readonly string[]]>([
    [
      'an I-589 by its postmark, not by its receipt',
      [
        ['i589_submitted', '2025-07-21'],
        ['receipt_notice', '2025-08-01', { receivedOn: '2025-07-25' }],
      ],
      ['I589.USCIS filed 2025-07-21 0 free'],
    ],
    [
      'an I-589 of which only the receipt is recorded',
      [['receipt_notice', '2025-08-01', { receivedOn: '2025-07-25' }]],
      ['I589.USCIS filed 2025-07-25 100 unrecorded'],
    ],
    [
      'an I-589 that came back and went again: a fee each',
      [
        ['i589_submitted', '2026-03-10'],
        ['rejection_notice', '2026-03-20'],
        ['i589_submitted', '2026-03-25'],
        ['receipt_notice', '2026-04-01', { receivedOn: '2026-03-28' }],
      ],
      ['I589.USCIS filed 2026-03-10 100 unrecorded', 'I589.USCIS filed 2026-03-25 100 unrecorded'],
    ],
    [
      'an I-589 in court',
      [['i589_filed_court', '2025-08-01', { subtype: 'NEW' }]],
      ['I589.COURT filed 2025-08-01 100 unrecorded'],
    ],
    [
      'a referred I-589 that the court takes over: none',
      [['i589_filed_court', '2026-02-01', { subtype: 'REFERRED' }]],
      [],
    ],
    [
      'a first work permit in its two parts',
      [['ead_filed', '2026-02-01', { category: 'C8', subtype: 'INITIAL' }]],
      [
        'I765_C8_INITIAL.ORDINARY filed 2026-02-01 0 free',
        'I765_C8_INITIAL.HR1 filed 2026-02-01 560 unrecorded',
      ].reverse(),
    ],
    [
      'a renewal',
      [['ead_filed', '2025-12-31', { category: 'C8', subtype: 'RENEWAL' }]],
      [
        'I765_C8_RENEWAL.HR1 filed 2025-12-31 275 unrecorded',
        'I765_C8_RENEWAL.ORDINARY filed 2025-12-31 520/470 unrecorded',
      ],
    ],
    [
      'a permit of a category whose fee was not read',
      [['ead_filed', '2026-02-01', { category: 'A10' }]],
      ['I765_OTHER.ORDINARY filed 2026-02-01 - unrecorded'],
    ],
    [
      'an appeal of the client',
      [['eoir26_filed', '2025-08-01', { by: 'RESPONDENT' }]],
      ['EOIR26.BIA filed 2025-08-01 1010 unrecorded'],
    ],
    ['an appeal of DHS: none', [['eoir26_filed', '2025-08-01', { by: 'DHS' }]], []],
    [
      'a motion before the judge',
      [['motion_filed', '2025-08-01', { subtype: 'REOPEN', by: 'RESPONDENT' }]],
      ['MOTION.COURT filed 2025-08-01 1045 unrecorded'],
    ],
    [
      'a motion before the Board',
      [
        ['bia_decision', '2025-07-20', { outcome: 'DISMISSED' }],
        ['motion_filed', '2025-08-01', { subtype: 'RECONSIDER' }],
      ],
      ['MOTION.BIA filed 2025-08-01 1010 unrecorded'],
    ],
    [
      'a motion to rescind without notice: exempt',
      [['motion_filed', '2025-08-01', { subtype: 'RESCIND_IN_ABSENTIA', exception: 'NO_NOTICE' }]],
      ['MOTION_NO_NOTICE.COURT filed 2025-08-01 0 free'],
    ],
    [
      'a motion to continue, or one of DHS: none',
      [
        ['motion_filed', '2025-08-01', { subtype: 'CONTINUE' }],
        ['motion_filed', '2025-08-01', { subtype: 'REOPEN', by: 'DHS' }],
      ],
      [],
    ],
    [
      'what follows a grant',
      [
        ['i730_filed', '2026-02-01'],
        ['i131_filed', '2026-02-02', { subtype: 'REFUGEE_TRAVEL' }],
        ['i131_filed', '2026-02-03', { subtype: 'ADVANCE_PAROLE' }],
        ['i485_filed', '2026-02-04'],
        ['n400_filed', '2026-02-05'],
      ],
      [
        'I131_REFUGEE.ORDINARY filed 2026-02-02 165/135 unrecorded',
        'I131_PAROLE.ORDINARY filed 2026-02-03 - unrecorded',
        'I485.ORDINARY filed 2026-02-04 1440/950 unrecorded',
        'N400.ORDINARY filed 2026-02-05 760/710/380 unrecorded',
        'I730.ORDINARY filed 2026-02-01 0 free',
      ],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(filed(...facts)).toEqual(expected);
  });

  it('say how the fee was found where the facts leave a doubt', () => {
    const notes = (...facts: readonly Fact[]) => feesAt(TODAY, ...facts).flatMap(({ note }) => note ?? []);
    expect(notes(['receipt_notice', '2025-08-01', { receivedOn: '2025-07-25' }])).toEqual(['receipt-day']);
    expect(notes(['ead_filed', '2026-02-01', { category: 'A5' }])).toEqual(['first-supposed']);
    expect(notes(['motion_filed', '2025-08-01', { subtype: 'REOPEN' }])).toEqual(['asylum-only']);
    expect(notes(['motion_filed', '2025-08-01', { subtype: 'RESCIND_IN_ABSENTIA' }])).toEqual(['which-exception']);
    expect(notes(['i589_submitted', '2026-02-01'], ['i589_filed_court', '2026-09-01'])).toContain('same-application');
  });
});

describe('the annual fee', () => {
  const FILED: Fact = ['i589_submitted', '2025-06-01'];
  const RECEIVED: Fact = ['receipt_notice', '2025-06-10', { receivedOn: '2025-06-05' }];
  const annual = (today: string, ...more: readonly Fact[]) =>
    feesAt(today, FILED, RECEIVED, ...more).filter(({ cost }) => cost.fee.filing === 'AAF');

  it('is expected at the anniversary, and due by the legal clock once a notice has come', () => {
    expect(annual('2026-03-01').map(row)).toEqual(['AAF.USCIS ahead 2026-06-05 102 ahead']);
    const [due] = annual('2026-06-20', ['aaf_notice', '2026-06-10']);
    expect(due && [row(due), due.safeOn, due.days, due.isDeadline]).toEqual([
      'AAF.USCIS annual 2026-07-10 102 due',
      '2026-07-10',
      20,
      true,
    ]);
  });

  it('is late after its day, paid by its event alone, and over once the case was decided', () => {
    const notice: Fact = ['aaf_notice', '2026-06-10'];
    expect(annual('2026-07-11', notice)[0]?.state).toBe('late');
    const paid = annual('2026-07-11', notice, ['aaf_paid', '2026-07-01']).find(({ kind }) => kind === 'annual');
    expect(paid && [paid.state, paid.settledOn, paid.cost.on]).toEqual(['paid', '2026-07-01', '2026-07-01']);
    expect(annual('2026-07-20', notice, ['approval', '2026-06-20']).find(({ kind }) => kind === 'annual')?.state).toBe(
      'over',
    );
  });

  it('by a judge’s order is the court’s, uncertain, and due on the day of the order', () => {
    const [order] = annual('2026-05-10', ['aaf_ij_order', '2026-05-01', { dueOn: '2026-05-29' }]);
    expect(order && [row(order), order.cost.known]).toEqual(['AAF.COURT annual 2026-05-29 102 due', 'uncertain']);
  });

  it('of which the amount changes before its day says both: today’s, and that none is known for that day', () => {
    const [fee] = annual('2026-12-20', ['aaf_notice', '2026-12-15']);
    expect(fee && [row(fee), fee.later?.known, fee.later?.on]).toEqual([
      'AAF.USCIS annual 2027-01-14 102 due',
      'unknown',
      '2027-01-14',
    ]);
  });

  it('cannot be said to be paid here', () => {
    const { fees } = at('2026-06-20', [], FILED, RECEIVED, ['aaf_notice', '2026-06-10']);
    expect(decideStatement(fees, { feeId: 'AAF.USCIS', eventId: 'e2', revision: 0 })).toBe('annual');
  });
});

describe('dates that people changed', () => {
  const [law] = caseReckoning(events([['aaf_notice', '2026-06-10']]), { today: '2026-06-20', book: bookOf() }).dates;
  const shown = (more: Partial<ShownDate>): ShownDate => ({ ...law, kept: null, ...more }) as ShownDate;
  const kept = (former: { dueOn: string; safeOn: string | null }) => ({ former }) as ShownDate['kept'];

  it('count as a lawyer moved or closed them, and where a former day still warns it is the earlier', () => {
    const [asIs] = feeDates([shown({})]);
    expect(asIs).toMatchObject({ rule: 'AAF_DUE', state: 'open', dueOn: '2026-07-10' });
    expect(feeDates([shown({ state: 'closed' })])[0]?.state).toBe('void');
    const moved = { dueOn: '2026-07-20', safeOn: '2026-07-20' };
    expect(feeDates([shown(moved)])[0]).toMatchObject(moved);
    const warns = { dueOn: '2026-07-10', safeOn: '2026-07-09' };
    expect(feeDates([shown({ ...moved, kept: kept(warns) })])[0]).toMatchObject(warns);
    expect(feeDates([shown({ kept: kept(moved) })])[0]).toMatchObject({ dueOn: '2026-07-10', safeOn: law?.safeOn });
  });

  it('put in by hand carry no fee: no fact says which', () => {
    expect(feeDates([shown({ trigger: null })])).toEqual([]);
  });
});

describe('what lies ahead', () => {
  it('is the I-589 by its one-year day, in the forum where the case is', () => {
    expect(rows(['arrival', '2026-03-01'])).toEqual(['I589.USCIS ahead 2027-03-01 100 ahead']);
    expect(rows(['arrival', '2026-03-01'], ['nta_served', '2026-03-05'], ['nta_filed', '2026-03-20'])).toEqual([
      'I589.COURT ahead 2027-03-01 100 ahead',
    ]);
  });

  it('is no I-589 once one was sent, and again one once that was returned', () => {
    const sent: readonly Fact[] = [
      ['arrival', '2026-03-01'],
      ['i589_submitted', '2026-04-01'],
    ];
    expect(rows(...sent)).toEqual(['I589.USCIS filed 2026-04-01 100 unrecorded']);
    expect(rows(...sent, ['rejection_notice', '2026-05-01'])).toContain('I589.USCIS ahead 2027-03-01 100 ahead');
  });

  it('is the I-589 of a late filer, and of a case without an arrival: on today, with no deadline', () => {
    const late = feesAt(TODAY, ['arrival', '2025-03-03']);
    expect(late.map(row)).toEqual(['I589.USCIS ahead 2026-11-23 100 ahead']);
    expect(late[0]).toMatchObject({ isDeadline: false, dueOn: null });
    expect(nextDue(late)).toBeNull();
    expect(rows(['retained', '2026-10-01'])).toEqual(['I589.USCIS ahead 2026-11-23 100 ahead']);
    expect(rows(['arrival', '2025-03-03'], ['i589_submitted', '2026-11-01'])).toEqual([
      'I589.USCIS filed 2026-11-01 100 unrecorded',
    ]);
    const over: readonly Fact[] = [
      ['case_closed', '2026-10-05'],
      ['grant_final', '2026-10-05'],
    ];
    for (const end of over) expect(rows(['retained', '2026-10-01'], end).join()).not.toContain('I589');
  });

  it('is the work permit not before filing opens, its renewal by the card’s category, and the appeal', () => {
    const pending: Fact = ['receipt_notice', '2026-11-10', { receivedOn: '2026-11-05' }];
    const permit = feesAt(TODAY, pending).find(({ key }) => key.startsWith('I765_C8_INITIAL.HR1'));
    // Day 150 lies in 2027, whose amount is not known.
    expect(permit && [row(permit), permit.cost.on]).toEqual([
      'I765_C8_INITIAL.HR1 ahead 2027-04-04 - ahead',
      '2027-04-04',
    ]);
    const card: Fact = ['ead_received', '2026-01-10', { category: 'A5', expiresOn: '2027-03-01' }];
    expect(rows(card)).toEqual(['I765_A5_RENEWAL.ORDINARY ahead 2026-09-02 520/470 ahead']);
    const denied: Fact = ['oral_decision', '2026-11-10', { outcome: 'DENIED' }];
    expect(rows(denied)).toContain('EOIR26.BIA ahead 2026-12-10 - ahead');
  });

  it('gives way to the filing once it is recorded', () => {
    const denied: Fact = ['oral_decision', '2025-08-01', { outcome: 'DENIED' }];
    const appeal: Fact = ['eoir26_filed', '2025-08-20', { by: 'RESPONDENT' }];
    const fees = feesAt('2025-08-25', denied, appeal).filter(({ cost }) => cost.fee.filing === 'EOIR26');
    expect(fees.map(row)).toEqual(['EOIR26.BIA filed 2025-08-20 1010 unrecorded']);
  });
});

describe('what was said of fees', () => {
  const FILED: Fact = ['i589_submitted', '2026-03-10'];

  it('stands by its last statement', () => {
    const stands = (...records: readonly FeeRecord[]) => at(TODAY, records, FILED).fees[0]?.state;
    expect(stands(record({}))).toBe('paid');
    expect(stands(record({ status: 'waived', usd: null, reason: 'x' }))).toBe('waived');
    expect(stands(record({ revision: 2, status: 'due', on: null, usd: null, reason: 'x' }), record({}))).toBe(
      'unrecorded',
    );
  });

  it('warns where another amount was paid than the fee of that day', () => {
    const wrong = (usd: number, fact: Fact = FILED, feeId = 'I589.USCIS') =>
      at(TODAY, [record({ usd, feeId })], fact).fees.find(({ key }) => key === `${feeId}@e0`)?.wrongAmount;
    expect([wrong(100), wrong(550)]).toEqual([false, true]);
    const renewal: Fact = ['ead_filed', '2026-02-01', { category: 'C8', subtype: 'RENEWAL' }];
    expect([470, 520, 745].map((usd) => wrong(usd, renewal, 'I765_C8_RENEWAL.ORDINARY'))).toEqual([false, false, true]);
    // Of an amount nobody knows nothing is wrong.
    expect(wrong(1030, ['eoir26_filed', '2026-02-01', { by: 'RESPONDENT' }], 'EOIR26.BIA')).toBe(false);
  });

  it('may be a waiver only of a fee that the law lets be waived', () => {
    const fees = feesAt(TODAY, FILED, ['i485_filed', '2026-04-01'], ['n400_filed', '2026-04-02']);
    const barred = (feeId: string, eventId: string) => waiverBarred(fees, { feeId, eventId })?.id ?? null;
    expect(barred('I589.USCIS', 'e0')).toBe('WAIVER.HR1');
    expect(barred('I485.ORDINARY', 'e1')).toBeNull();
    // Not read: whoever holds a waiver may write it down.
    expect(barred('N400.ORDINARY', 'e2')).toBeNull();
  });

  it('of a fact that was struck out is not lost', () => {
    const { fees, orphans } = at(TODAY, [record({ eventId: 'gone' })], FILED);
    expect([fees[0]?.state, orphans.map(feeKey)]).toEqual(['unrecorded', ['I589.USCIS@gone']]);
    expect(at(TODAY, [record({ eventId: 'gone', status: 'due' })], FILED).orphans).toEqual([]);
  });

  it('must follow the last statement, on a fee that the case owes', () => {
    const { fees } = at(TODAY, [record({})], FILED, ['i730_filed', '2026-04-01']);
    const decided = (more: Partial<FeeRecord>) => decideStatement(fees, { ...record({}), ...more });
    expect(decided({ revision: 1 })).toBe('fits');
    expect(decided({ revision: 0 })).toMatchObject({ stale: { revision: 1 } });
    expect(decided({ eventId: 'e9' })).toBe('absent');
    expect(decided({ feeId: 'I730.ORDINARY', eventId: 'e1', revision: 0 })).toBe('absent');
  });
});

describe('the sums', () => {
  it('are of the nearest deadline, and of filings without a payment', () => {
    const facts: readonly Fact[] = [
      ['i589_submitted', '2025-09-01'],
      ['receipt_notice', '2025-09-10', { receivedOn: '2025-09-05' }],
      ['aaf_notice', '2026-11-10'],
      ['ead_filed', '2026-02-10', { category: 'C8', subtype: 'RENEWAL' }],
    ];
    const { fees } = at(TODAY, [record({})], ...facts);
    expect(nextDue(fees)).toEqual({
      on: '2026-12-10',
      count: 1,
      total: { least: 102, most: 102, unknown: 0, sure: true },
    });
    // The ordinary part was not compared with the form.
    expect(unrecordedOf(fees)).toEqual({ count: 2, least: 745, most: 795, unknown: 0, sure: false });
  });

  it('know no due day where nothing is due', () => {
    expect(nextDue(feesAt(TODAY, ['i589_submitted', '2026-11-01']))).toBeNull();
  });
});
