import { describe, expect, it } from 'vitest';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { publishDate, publishStatus, withdrawDate, withdrawPublication } from '../../lib/timeline/commands/publish.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { input, openedCase, record, recordOne } from './case.ts';

const FILED = [
  { type: 'i589_drafting', on: '2026-01-02' },
  { type: 'i589_ready', on: '2026-01-05' },
  { type: 'i589_submitted', on: '2026-01-10' },
  { type: 'receipt_notice', on: '2026-01-20', details: { receivedOn: '2026-01-15' } },
];

const publications = (home: TestFirm, caseId: string) =>
  transact(contextOf(home.owner), (db) =>
    db.publication.findMany({ where: { firmId: home.firmId, caseId }, orderBy: { publishedAt: 'asc' } }),
  );

describe('what the client reads', () => {
  it('is the status a lawyer saw, replaced by the next one and taken back', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, FILED);
    const stale = await publishStatus(home.lawyer, { caseId, status: 'A05' }, at('2026-01-21'));
    expect(stale).toMatchObject({ problem: { kind: 'conflict', theirs: { status: 'A07' } } });
    const refused = await publishStatus(home.paralegal, { caseId, status: 'A07' }, at('2026-01-21'));
    expect(refused).toMatchObject({ problem: { kind: 'forbidden' } });
    ok(await publishStatus(home.lawyer, { caseId, status: 'A07' }, at('2026-01-21')));
    ok(await publishStatus(home.lawyer, { caseId, status: 'A07' }, at('2026-01-22')));
    const [first, second] = await publications(home, caseId);
    expect([first?.withdrawnAt, second?.withdrawnAt]).toEqual([at('2026-01-22'), null]);
    expect(second).toMatchObject({ status: 'A07', stage: 'filed', track: 'AFF', publishedBy: home.lawyer.userId });
    expect(ok(await withdrawPublication(home.lawyer, { caseId }, at('2026-01-23'))).withdrawn).toBe(true);
    expect(ok(await withdrawPublication(home.lawyer, { caseId }, at('2026-01-23'))).withdrawn).toBe(false);
  });

  it('is a date until it is withdrawn, struck or replaced', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, FILED);
    const notice = (on: string, appointmentOn: string) =>
      recordOne(home.lawyer, caseId, { type: 'biometrics_notice', on, details: { appointmentOn } });
    const live = async () => (await publications(home, caseId)).filter((one) => one.withdrawnAt === null).length;
    const { eventId } = await notice('2026-02-01', '2026-02-20');
    ok(await publishDate(home.lawyer, { eventId }));
    expect(await live()).toBe(1);
    ok(await withdrawDate(home.lawyer, { eventId }));
    expect(await live()).toBe(0);
    ok(await publishDate(home.lawyer, { eventId }));
    const second = await notice('2026-02-03', '2026-03-20');
    expect(await live()).toBe(0);
    ok(await publishDate(home.lawyer, { eventId: second.eventId }));
    ok(await strikeEvent(home.lawyer, { eventId: second.eventId, reason: 'Not ours.' }));
    expect(await live()).toBe(0);
    const dateless = await recordOne(home.lawyer, caseId, { type: 'aaf_paid', on: '2026-02-05' });
    const refused = await publishDate(home.lawyer, { eventId: dateless.eventId });
    expect(refused).toMatchObject({ problem: { kind: 'invalid' } });
  });
});

it('another firm finds nothing', async () => {
  const home = await firm();
  const other = await firm();
  const caseId = await openedCase(home);
  const { eventId } = await record(home.lawyer, caseId, FILED);
  const gone = { ok: false, problem: { kind: 'not-found' } };
  const fact = { type: 'aaf_paid', on: '2026-02-05' };
  expect(await recordEvent(other.owner, input(caseId, fact), at(fact.on))).toEqual(gone);
  expect(await strikeEvent(other.owner, { eventId, reason: 'x' })).toEqual(gone);
  expect(await publishStatus(other.owner, { caseId, status: 'A07' })).toEqual(gone);
  expect(await publishDate(other.owner, { eventId })).toEqual(gone);
  expect(await withdrawPublication(other.owner, { caseId })).toEqual(gone);
});
