import { describe, expect, it } from 'vitest';
import { setPasswordByLink } from '../../lib/platform/auth/links.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import type { Mail } from '../../lib/platform/outbox.ts';
import { openField } from '../../lib/platform/vault.ts';
import { disableClient, inviteClient, resendInvitation } from '../../lib/portal/commands.ts';
import { getCaseAccess } from '../../lib/portal/queries.ts';
import { PASSWORD } from '../support/account.ts';
import { newCase } from '../support/cases.ts';
import { at, client, firm, ok, type TestFirm } from '../support/firm.ts';
import { person } from '../support/people.ts';
import { freshEmail, readsOf } from '../support/portal.ts';

/** The mails waiting to be sent, oldest first. */
const mails = (home: TestFirm): Promise<Mail[]> =>
  transact(contextOf(home.system), async (db) => {
    const rows = await db.outboxMessage.findMany({ where: { firmId: home.firmId }, orderBy: { createdAt: 'asc' } });
    const open = (row: (typeof rows)[number]) =>
      openField(db, { table: 'outbox_message', row: row.id, column: 'cipher' }, row.cipher);
    return Promise.all(rows.map(async (row) => JSON.parse(await open(row)) as Mail));
  });

const tokenOf = (mail: Mail | undefined) => new URL(mail?.link ?? '').searchParams.get('token') ?? '';
const now = at('2026-03-01');
const refusal = (fields: Record<string, string>) => ({ ok: false, problem: { kind: 'invalid', fields } });

describe('an invitation', () => {
  it('is three steps: the link, a password, the page', async () => {
    const home = await firm();
    const { personId, caseId } = await newCase(home);
    const email = freshEmail();
    const { userId } = ok(await inviteClient(home.paralegal, { personId, email }, now));
    const [mail] = await mails(home);
    expect(mail).toMatchObject({ to: email, locale: 'ru', template: 'invite-client' });
    expect(mail?.link).toContain('/accept-invitation?token=');
    expect(await setPasswordByLink(tokenOf(mail), 'invite', PASSWORD, now)).toMatchObject({ kind: 'set' });
    const { current } = await readsOf(client(home.firmId, userId, personId));
    expect(current?.case).toMatchObject({ id: caseId, own: true });
    const { access } = ok(await getCaseAccess(home.lawyer, { caseId }, now));
    expect(access.people[0]?.account).toMatchObject({ state: 'active', email });
    expect(await resendInvitation(home.lawyer, { userId, email }, now)).toEqual(refusal({ email: 'account-open' }));
  });

  it('says of a taken address only that it cannot be used, wherever it is taken', async () => {
    const home = await firm();
    const elsewhere = await firm();
    const email = freshEmail();
    ok(await inviteClient(elsewhere.owner, { personId: await person(elsewhere.owner), email }));
    const personId = await person(home.owner);
    expect(await inviteClient(home.owner, { personId, email })).toEqual(refusal({ email: 'cannot-be-used' }));
    const { userId } = ok(await inviteClient(home.owner, { personId, email: freshEmail() }));
    expect(await resendInvitation(home.owner, { userId, email })).toEqual(refusal({ email: 'cannot-be-used' }));
    const again = await inviteClient(home.owner, { personId, email: freshEmail() });
    expect(again).toEqual(refusal({ email: 'has-account' }));
  });

  it('is sent once for a double click, and one account stays one under two at a time', async () => {
    const home = await firm();
    const personId = await person(home.owner);
    const once = { personId, email: freshEmail(), requestId: crypto.randomUUID() };
    expect(ok(await inviteClient(home.owner, once))).toEqual(ok(await inviteClient(home.owner, once)));
    const other = await person(home.owner);
    const both = await Promise.all(
      [freshEmail(), freshEmail()].map((email) => inviteClient(home.owner, { personId: other, email })),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it('is replaced by the next: a mended address, a new link, the old one dead', async () => {
    const home = await firm();
    const { personId, caseId } = await newCase(home);
    const { userId } = ok(await inviteClient(home.owner, { personId, email: freshEmail(), locale: 'en' }, now));
    const state = async (day: string) =>
      ok(await getCaseAccess(home.lawyer, { caseId }, at(day))).access.people[0]?.account?.state;
    expect([await state('2026-03-02'), await state('2026-03-05')]).toEqual(['invited', 'lapsed']);
    const email = freshEmail();
    ok(await resendInvitation(home.paralegal, { userId, email, locale: 'ru' }, at('2026-03-05')));
    expect(await state('2026-03-05')).toBe('invited');
    const [first, second] = await mails(home);
    expect([first?.locale, second?.to, second?.locale]).toEqual(['en', email, 'ru']);
    expect(await setPasswordByLink(tokenOf(first), 'invite', PASSWORD, at('2026-03-05'))).toEqual({ kind: 'gone' });
    ok(await disableClient(home.paralegal, { userId }, at('2026-03-05')));
    expect(await setPasswordByLink(tokenOf(second), 'invite', PASSWORD, at('2026-03-05'))).toEqual({ kind: 'gone' });
    expect(await state('2026-03-05')).toBe('disabled');
    const resent = await resendInvitation(home.paralegal, { userId, email });
    expect(resent).toEqual(refusal({ email: 'account-closed' }));
  });

  it("goes to a mailbox inside Russia only with a lawyer's reason", async () => {
    const home = await firm();
    const personId = await person(home.owner);
    const email = `${freshEmail().split('@')[0]}@mail.ru`;
    const addressReason = 'Другого ящика нет, риск обсудили.';
    const refused = { ok: false, problem: { kind: 'refused', rule: 'portal.watched-mailbox' } };
    expect(await inviteClient(home.lawyer, { personId, email })).toMatchObject(refused);
    expect(await inviteClient(home.paralegal, { personId, email, addressReason })).toMatchObject(refused);
    ok(await inviteClient(home.lawyer, { personId, email, addressReason }));
  });
});
