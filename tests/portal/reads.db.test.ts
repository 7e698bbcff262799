import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { recordStatusCheck } from '../../lib/cases/commands/facts.ts';
import { finishNextStep, publishNextStep, setNextStep } from '../../lib/cases/commands/next-step.ts';
import { getCaseAccess, getPortalPage } from '../../lib/portal/queries.ts';
import { correctEvent } from '../../lib/timeline/commands/correct-event.ts';
import { publishDate, publishStatus, withdrawPublication } from '../../lib/timeline/commands/publish.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { previewEvent } from '../../lib/timeline/queries/preview-event.ts';
import { at, ok } from '../support/firm.ts';
import { clientWithCase, filed, readsOf } from '../support/portal.ts';
import { asSuperuser } from '../support/sql.ts';
import { day, recordOne } from '../timeline/case.ts';

describe('what a client reads', () => {
  it('is nothing before a lawyer publishes, and says so by itself', async () => {
    const made = await clientWithCase();
    await filed(made);
    const { current, greeting } = await readsOf(made.reader, {}, at('2026-03-21'));
    expect(greeting).toBe('Артём Игоревич');
    expect(current).toMatchObject({ status: null, checking: false, path: [], step: null, dates: [], openings: [] });
    expect(current?.people.map(({ role }) => role)).toEqual(['lead', 'paralegal']);
  });

  it('is the status as published, not as it is, and none while it is taken back', async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    await filed(made);
    ok(await publishStatus(home.lawyer, { caseId, status: 'A07' }, at('2026-03-21')));
    await recordOne(home.lawyer, caseId, {
      type: 'biometrics_notice',
      on: '2026-03-25',
      details: { appointmentOn: '2026-04-20' },
    });
    const page = await readsOf(reader, {}, at('2026-03-26'));
    expect(page.current?.status).toMatchObject({ status: 'A07', stage: 'filed' });
    expect(page.current?.dates).toEqual([]);
    expect(page.current?.path.map(({ state }) => state)).toEqual([
      ...['done', 'done', 'current', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'],
    ]);
    expect(page.current?.path.filter(({ since }) => since)).toHaveLength(1);
    ok(await withdrawPublication(home.lawyer, { caseId }, at('2026-03-27')));
    expect((await readsOf(reader)).current).toMatchObject({ status: null, checking: true, path: [] });
  });

  it('says when somebody last saw the published status at the government, as soon as they did', async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    await filed(made);
    ok(await publishStatus(home.lawyer, { caseId, status: 'A07' }, at('2026-03-21')));
    const check = async (status: string, day: string) =>
      ok(await recordStatusCheck(home.paralegal, { caseId, status, checkedOn: day }, at(day)));
    const verified = async () => (await readsOf(reader)).current?.status?.checkedOn;
    expect(await verified()).toBeNull();
    await check('A07', '2026-03-25');
    expect(await verified()).toBe('2026-03-25');
    await check('A07', '2026-04-02');
    expect(await verified()).toBe('2026-04-02');
    // What showed another status confirms nothing of ours.
    await check('A09', '2026-04-10');
    expect(await verified()).toBe('2026-04-02');
  });

  it('keeps the days of statuses that were replaced, not of one that was taken back', async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    await filed(made);
    ok(await publishStatus(home.lawyer, { caseId, status: 'A07' }, at('2026-03-21')));
    ok(await withdrawPublication(home.lawyer, { caseId }, at('2026-03-22')));
    await recordOne(home.lawyer, caseId, {
      type: 'biometrics_notice',
      on: '2026-03-25',
      details: { appointmentOn: '2026-04-20' },
    });
    await recordOne(home.lawyer, caseId, { type: 'biometrics_attended', on: '2026-04-20' });
    const { header } = ok(await getCaseAccess(home.lawyer, { caseId }));
    ok(await publishStatus(home.lawyer, { caseId, status: header.status }, at('2026-04-21')));
    const { current } = await readsOf(reader, {}, at('2026-04-22'));
    expect(current?.path.find(({ stage }) => stage === 'filed')).toMatchObject({ state: 'done', since: null });
  });

  it('is a date from its publication to its strike, and to its day', async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    await filed(made);
    const notice = { type: 'biometrics_notice', on: '2026-03-25', details: { appointmentOn: '2026-04-20' } };
    const { eventId } = await recordOne(home.lawyer, caseId, notice);
    ok(await publishDate(home.lawyer, { eventId }, at('2026-03-26')));
    const days = async (on: string) =>
      (await readsOf(reader, {}, at(on))).current?.dates.map(({ details }) => details.appointmentOn);
    expect(await days('2026-04-20')).toEqual(['2026-04-20']);
    expect(await days('2026-04-21')).toEqual([]);
    ok(await strikeEvent(home.lawyer, { eventId, reason: 'Записано не в то дело.' }, at('2026-03-28')));
    expect(await days('2026-03-29')).toEqual([]);
  });

  it('is no longer a grant that was published and turned out to be a mistake', async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    await filed(made);
    const grant = { caseId, type: 'approval', date: day('2026-03-25') } as const;
    const override = 'Read from the letter.';
    const { eventId } = ok(await recordEvent(home.lawyer, { ...grant, override }, at('2026-03-25')));
    ok(await publishStatus(home.lawyer, { caseId, status: 'A17' }, at('2026-03-25')));
    expect((await readsOf(reader)).current?.status).toMatchObject({ status: 'A17' });
    const look = ok(await previewEvent(home.lawyer, { caseId, strike: eventId }, at('2026-03-26')));
    expect(look).toMatchObject({ clientReads: null, clientLoses: { en: 'Granted (USCIS)' } });
    ok(await strikeEvent(home.lawyer, { eventId, reason: 'Another client’s letter.' }, at('2026-03-26')));
    const { current } = await readsOf(reader, {}, at('2026-03-26'));
    expect(current).toMatchObject({ status: null, checking: true, path: [] });
    const [audited] = await asSuperuser<{ details: string }>(
      "select details from audit_entry where firm_id = $1 and action = 'timeline.strike'",
      [home.firmId],
    );
    expect(JSON.parse(audited?.details ?? '{}')).toMatchObject({ takenBack: 'A17' });
    const [row] = await asSuperuser('select withdrawn_by, withdrawn_at from publication where case_id = $1', [caseId]);
    expect(row).toEqual({ withdrawn_by: home.lawyer.userId, withdrawn_at: at('2026-03-26') });
  });

  it('is no longer a status that a correction took away; one the case has passed stays', async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    await filed(made);
    const notice = { type: 'biometrics_notice', on: '2026-03-25', details: { appointmentOn: '2026-04-20' } };
    const { eventId } = await recordOne(home.lawyer, caseId, notice);
    ok(await publishStatus(home.lawyer, { caseId, status: 'A08' }, at('2026-03-26')));
    const next = await recordOne(home.lawyer, caseId, { type: 'biometrics_attended', on: '2026-04-20' });
    ok(await strikeEvent(home.lawyer, { eventId: next.eventId, reason: 'Not that day.' }, at('2026-04-21')));
    expect((await readsOf(reader)).current?.status).toMatchObject({ status: 'A08' });
    const right = { type: 'foia_filed', date: day('2026-03-25') } as const;
    const corrected = await correctEvent(home.lawyer, { eventId, reason: 'A FOIA.', ...right }, at('2026-04-22'));
    expect(ok(corrected).takenBack).toBe('A08');
    expect((await readsOf(reader)).current).toMatchObject({ status: null, checking: true });
  });

  it("is the next step in the client's words, once they are published and until it is done", async () => {
    const made = await clientWithCase();
    const { home, caseId, reader } = made;
    const words = {
      text: 'Military ID, all pages',
      who: 'client',
      clientRu: 'Принесите билет.',
      clientEn: 'Bring it.',
    };
    const set = await setNextStep(home.lawyer, { caseId, revision: 0, ...words } as never, at('2026-03-02'));
    const { stepId, revision } = ok(set);
    expect((await readsOf(reader)).current?.step).toBeNull();
    const published = ok(await publishNextStep(home.lawyer, { caseId, stepId, revision }, at('2026-03-02')));
    const page = await readsOf(reader);
    expect(page.current?.step).toEqual({
      ...{ who: 'client', ru: 'Принесите билет.', en: 'Bring it.', since: '2026-03-02', until: null },
    });
    expect(JSON.stringify(page)).not.toContain('Military ID');
    ok(await finishNextStep(home.lawyer, { caseId, stepId, revision: published.revision }));
    expect((await readsOf(reader)).current?.step).toBeNull();
  });

  it('names who opened the file, newest first, few until all are asked for', async () => {
    const { home, caseId, reader } = await clientWithCase();
    const look = (on: string) => getCaseAccess(home.paralegal, { caseId }, at(on));
    for (const one of ['02', '03', '04', '05', '06', '07']) ok(await look(`2026-03-${one}`));
    ok(await getCaseAccess(home.owner, { caseId }, at('2026-03-08')));
    const { current } = await readsOf(reader);
    expect(current?.openings).toHaveLength(5);
    expect(current?.moreOpenings).toBe(true);
    expect(current?.openings[0]).toEqual({ name: 'Ruth Abelson', role: null, at: at('2026-03-08').toISOString() });
    expect(current?.openings[1]).toMatchObject({ name: 'Daniel Okafor', role: 'paralegal' });
    const whole = await readsOf(reader, { allOpenings: true });
    expect(whole.current?.openings).toHaveLength(7);
    expect(whole.current?.moreOpenings).toBe(false);
  });

  it('takes at most twelve statements, begin, commit and context among them', async () => {
    const made = await clientWithCase();
    await filed(made);
    ok(await publishStatus(made.home.lawyer, { caseId: made.caseId, status: 'A07' }, at('2026-03-21')));
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    ok(await getPortalPage(made.reader, {}));
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    expect(statements).toBeGreaterThan(3);
    // The session adds up to three of its own.
    expect(statements).toBeLessThanOrEqual(9);
  });
});
