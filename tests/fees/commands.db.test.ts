import { describe, expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team';
import { moveDate } from '../../lib/dates/commands/handle';
import { getDatesPage } from '../../lib/dates/queries';
import { exemptFee, payFee, undoFee, waiveFee } from '../../lib/fees/commands';
import { getFeesPage } from '../../lib/fees/queries';
import type { CaseFee } from '../../lib/fees/types';
import type { Actor } from '../../lib/platform/actor';
import { contextOf, transact } from '../../lib/platform/db';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { strikeEvent } from '../../lib/timeline/commands/strike-event';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { eventOf } from '../support/timeline';

const NOW = at('2026-03-20');
const FEE = 'I589.USCIS';

/** A case that sent its I-589 on 2026-03-04. */
async function sentCase(): Promise<{
  home: TestFirm;
  caseId: string;
  target: { caseId: string; eventId: string; feeId: string };
}> {
  const home = await firm();
  const { caseId } = await newCase(home);
  const { sent } = await eventOf(home.lawyer, caseId);
  return { home, caseId, target: { caseId, eventId: sent, feeId: FEE } };
}

async function feeNow(actor: Actor, caseId: string, feeId = FEE): Promise<CaseFee | undefined> {
  const { fees } = ok(await getFeesPage(actor, { caseId }, NOW));
  return fees.find(({ kind, cost }) => kind === 'filed' && cost.fee.id === feeId);
}

const paid = { on: '2026-03-04', usd: '$100', receipt: '27ABCDE1' };

describe('a fee of a filing', () => {
  it('is paid, taken back with a reason, and not payable: every statement stays, with who and when', async () => {
    const { home, caseId, target } = await sentCase();
    expect(await feeNow(home.paralegal, caseId)).toMatchObject({
      state: 'unrecorded',
      cost: { version: { id: 'I589.USCIS.2026' } },
    });
    ok(await payFee(home.paralegal, { ...target, revision: 0, ...paid }, NOW));
    ok(await undoFee(home.lawyer, { ...target, revision: 1, reason: 'It was another case.' }, NOW));
    ok(await exemptFee(home.lawyer, { ...target, revision: 2, on: '2026-03-15', reason: 'G-1651 accepted.' }, NOW));
    const fee = await feeNow(home.lawyer, caseId);
    expect(fee).toMatchObject({ state: 'not_payable', settledOn: '2026-03-15', wrongAmount: false });
    expect(fee?.records).toMatchObject([
      {
        revision: 3,
        status: 'not_payable',
        on: '2026-03-15',
        usd: null,
        reason: 'G-1651 accepted.',
        by: 'Marta Quispe',
      },
      { revision: 2, status: 'due', on: null, reason: 'It was another case.', by: 'Marta Quispe' },
      {
        revision: 1,
        status: 'paid',
        on: '2026-03-04',
        usd: 100,
        receipt: '27ABCDE1',
        by: 'Daniel Okafor',
        at: NOW.toISOString(),
      },
    ]);
  });

  it('warns where another amount was paid, and takes it as it was', async () => {
    const { home, caseId, target } = await sentCase();
    ok(await payFee(home.lawyer, { ...target, revision: 0, ...paid, usd: '1,010' }, NOW));
    expect(await feeNow(home.lawyer, caseId)).toMatchObject({
      state: 'paid',
      wrongAmount: true,
      records: [{ usd: 1010 }],
    });
  });

  it.each([
    [{ usd: '' }, { usd: 'required' }],
    [{ usd: '99.50' }, { usd: 'bad-amount' }],
    [{ usd: '-100' }, { usd: 'bad-amount' }],
    [{ on: '' }, { on: 'required' }],
    [{ on: '31.02.2026' }, { on: 'bad-date' }],
    [{ on: '2026-03-21' }, { on: 'in-future' }],
    [{ receipt: 'A299-000-417' }, { receipt: 'number-of-case' }],
    [{ receipt: 'IOE0912345678' }, { receipt: 'number-of-case' }],
  ])('refuses %o', async (wrong, fields) => {
    const { home, target } = await sentCase();
    const answer = await payFee(home.lawyer, { ...target, revision: 0, ...paid, ...wrong }, NOW);
    expect(answer).toEqual({ ok: false, problem: { kind: 'invalid', fields } });
  });

  it('is waived, not payable or taken back only with a reason', async () => {
    const { home, target } = await sentCase();
    const problem = { kind: 'invalid', fields: { reason: 'required' } };
    const excuse = { ...target, revision: 0, on: '2026-03-15', reason: ' ' };
    expect(await waiveFee(home.lawyer, excuse, NOW)).toEqual({ ok: false, problem });
    expect(await exemptFee(home.lawyer, excuse, NOW)).toEqual({ ok: false, problem });
    expect(await undoFee(home.lawyer, { ...target, revision: 0, reason: '' }, NOW)).toEqual({ ok: false, problem });
  });

  it('is not payable only by a lawyer’s word', async () => {
    const { home, caseId, target } = await sentCase();
    const exempt = { ...target, revision: 0, on: '2026-03-15', reason: 'The postmark is of before the Act.' };
    expect(await exemptFee(home.paralegal, exempt, NOW)).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    ok(await exemptFee(home.lawyer, exempt, NOW));
    expect((await feeNow(home.lawyer, caseId))?.state).toBe('not_payable');
  });

  it('is waived only where the law knows a waiver of it', async () => {
    const { home, caseId, target } = await sentCase();
    const waived = { revision: 0, on: '2026-03-15', reason: 'The form was accepted.' };
    expect(await waiveFee(home.lawyer, { ...target, ...waived }, NOW)).toMatchObject({
      problem: { kind: 'refused', rule: 'FEES.WAIVER.HR1', reason: { en: expect.stringContaining('No waiver') } },
    });
    expect((await feeNow(home.lawyer, caseId))?.records).toEqual([]);
  });

  it('meets a conflict where somebody spoke meanwhile, and shows what was said', async () => {
    const { home, target } = await sentCase();
    ok(await payFee(home.paralegal, { ...target, revision: 0, ...paid }, NOW));
    expect(await waiveFee(home.lawyer, { ...target, revision: 0, on: '2026-03-15', reason: 'x' }, NOW)).toMatchObject({
      problem: { kind: 'conflict', revision: 1, by: 'Daniel Okafor', theirs: { status: 'paid', usd: 100 } },
    });
  });

  it('is written once where two speak at the same time', async () => {
    const { home, caseId, target } = await sentCase();
    const both = [home.lawyer, home.paralegal].map((who) => payFee(who, { ...target, revision: 0, ...paid }, NOW));
    const answers = await Promise.all(both);
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    expect((await feeNow(home.lawyer, caseId))?.records).toHaveLength(1);
  });

  it('cannot be taken back where nothing stands, nor exist where the case has no such filing', async () => {
    const { home, target } = await sentCase();
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await undoFee(home.lawyer, { ...target, revision: 0, reason: 'x' }, NOW)).toEqual(gone);
    expect(await payFee(home.lawyer, { ...target, feeId: 'EOIR26.BIA', revision: 0, ...paid }, NOW)).toEqual(gone);
    expect(await payFee(home.lawyer, { ...target, feeId: 'nothing', revision: 0, ...paid }, NOW)).toEqual(gone);
  });

  it('keeps what was said of an event that is struck out', async () => {
    const { home, caseId, target } = await sentCase();
    ok(await payFee(home.lawyer, { ...target, revision: 0, ...paid }, NOW));
    ok(
      await strikeEvent(
        home.lawyer,
        { eventId: target.eventId, reason: 'Typed into the wrong case.', override: 'x' },
        NOW,
      ),
    );
    const { orphans } = ok(await getFeesPage(home.lawyer, { caseId }, NOW));
    expect(orphans).toMatchObject([{ feeId: FEE, eventId: target.eventId, status: 'paid', usd: 100 }]);
  });
});

describe('the annual fee', () => {
  it('is settled by its event on the timeline and by nothing else', async () => {
    const { home, caseId } = await sentCase();
    const day = (on: string) => ({ on, until: on, precision: 'day' as const });
    const notice = { caseId, type: 'aaf_notice' as const, date: day('2027-03-10') };
    const later = at('2027-04-01');
    const { eventId } = ok(await recordEvent(home.lawyer, notice, later));
    const annual = async () =>
      ok(await getFeesPage(home.lawyer, { caseId }, later)).fees.find(({ kind }) => kind === 'annual');
    expect(await annual()).toMatchObject({ state: 'due', dueOn: '2027-04-09', cost: { known: 'unknown' } });
    const pay = { caseId, eventId, feeId: 'AAF.USCIS', revision: 0, on: '2027-03-20', usd: '104' };
    expect(await payFee(home.lawyer, pay, later)).toMatchObject({ problem: { kind: 'refused', rule: 'FEES.ANNUAL' } });
    ok(await recordEvent(home.lawyer, { caseId, type: 'aaf_paid', date: day('2027-03-20') }, later));
    expect(await annual()).toMatchObject({ state: 'paid', settledOn: '2027-03-20', records: [] });
  });
});

describe('the day of the annual fee', () => {
  it('is the one that the tab Dates shows: moved by a lawyer, the earlier while both warn', async () => {
    const { home, caseId } = await sentCase();
    const later = at('2027-04-01');
    const date = { on: '2027-03-10', until: '2027-03-10', precision: 'day' as const };
    ok(await recordEvent(home.lawyer, { caseId, type: 'aaf_notice', date }, later));
    const { dates } = ok(await getDatesPage(home.lawyer, { caseId }, later));
    const kept = dates.find(({ rule }) => rule === 'AAF_DUE')?.kept;
    const which = { dateId: kept?.id ?? '', revision: kept?.revision ?? 0 };
    ok(await moveDate(home.lawyer, { ...which, toOn: '2027-04-05', reason: 'The notice itself says so.' }, later));
    const page = ok(await getFeesPage(home.lawyer, { caseId }, later));
    expect(page.fees.find(({ kind }) => kind === 'annual')).toMatchObject({ state: 'due', dueOn: '2027-04-05' });
    expect(page.next?.on).toBe('2027-04-05');
  });
});

describe('what a filing costs', () => {
  it('is answered by form, forum and day, and what was typed wrongly comes back', async () => {
    const { home, caseId } = await sentCase();
    const ask = async (filing: string, forum: string, on: string) =>
      ok(await getFeesPage(home.paralegal, { caseId, filing, forum, on } as never, NOW)).asked;
    expect(await ask('I765_C8_RENEWAL', 'USCIS', '1.3.2026')).toMatchObject({
      on: '2026-03-01',
      total: { least: 745, most: 795 },
    });
    expect(await ask('EOIR26', 'COURT', '2026-03-01')).toMatchObject({ elsewhere: ['BIA'] });
    expect(await ask('I589', 'USCIS', '31.02.2026')).toMatchObject({ problem: 'bad-date', typed: '31.02.2026' });
    expect(await ask('I589', 'USCIS', '')).toMatchObject({ problem: 'required' });
    expect(await ask('weather', 'USCIS', '2026-03-01')).toBeNull();
  });
});

describe('who reaches the fees', () => {
  it('is nobody of another firm and nobody outside the team of a restricted case', async () => {
    const { home, caseId, target } = await sentCase();
    const stranger = await firm();
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await getFeesPage(stranger.owner, { caseId }, NOW)).toEqual(gone);
    expect(await payFee(stranger.owner, { ...target, revision: 0, ...paid }, NOW)).toEqual(gone);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
    const outsider = await home.member(['lawyer']);
    expect(await getFeesPage(outsider, { caseId }, NOW)).toEqual(gone);
    expect(await payFee(outsider, { ...target, revision: 0, ...paid }, NOW)).toEqual(gone);
    const seen = await transact(contextOf(outsider), (db) => db.caseFee.findMany({ where: { firmId: home.firmId } }));
    expect(seen).toEqual([]);
  });

  it('leaves in the audit log the fee and the event, neither amount nor receipt, and the receipt nowhere in clear', async () => {
    const { home, caseId, target } = await sentCase();
    ok(await payFee(home.lawyer, { ...target, revision: 0, ...paid }, NOW));
    const [entry] = await asSuperuser<{ details: string; subject: string }>(
      "select details, subject_id as subject from audit_entry where case_id = $1 and action = 'fees.pay'",
      [caseId],
    );
    expect([entry?.subject, JSON.parse(entry?.details ?? '{}')]).toEqual([target.eventId, { fee: FEE }]);
    const rows = await asSuperuser<{ text: string }>('select t::text as text from case_fee t where case_id = $1', [
      caseId,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toContain('27ABCDE1');
  });

  it('never changes or removes a statement', async () => {
    const { home, caseId, target } = await sentCase();
    ok(await payFee(home.lawyer, { ...target, revision: 0, ...paid }, NOW));
    for (const statement of [
      'update case_fee set usd = 1 where case_id = $1',
      'delete from case_fee where case_id = $1',
    ]) {
      await expect(asSuperuser(statement, [caseId])).rejects.toThrow('never changed');
    }
  });
});
