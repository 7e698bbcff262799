import { describe, expect, it } from 'vitest';
import { addFamilyMember } from '../../lib/family/commands.ts';
import { sessionAt } from '../../lib/platform/session.ts';
import { disableClient, enableClient, grantCase, revokeGrant } from '../../lib/portal/commands.ts';
import { getCaseAccess, getPortalPage } from '../../lib/portal/queries.ts';
import { inSession } from '../support/account.ts';
import { newCase } from '../support/cases.ts';
import { at, ok } from '../support/firm.ts';
import { clientWithCase, invited, readsOf } from '../support/portal.ts';

const gone = { ok: false, problem: { kind: 'not-found' } };

describe('whose case a client reads', () => {
  it("is their own and nobody else's, of this firm or another", async () => {
    const { home, reader } = await clientWithCase();
    const other = await newCase(home, { surname: 'Гусева', given: 'Полина' });
    expect((await readsOf(reader)).cases).toHaveLength(1);
    expect(await getPortalPage(reader, { caseId: other.caseId })).toEqual(gone);
    const elsewhere = await clientWithCase();
    expect(await getPortalPage(reader, { caseId: elsewhere.caseId })).toEqual(gone);
    expect(await getPortalPage({ ...reader, firmId: elsewhere.home.firmId }, {})).toMatchObject({
      value: { cases: [], current: null },
    });
  });

  it('is a case opened after the account, too', async () => {
    const { home, reader, personId } = await clientWithCase();
    const second = await newCase(home, { personId });
    expect((await readsOf(reader, { caseId: second.caseId })).current?.case).toMatchObject({ own: true });
  });

  it("is a relative's only by a lawyer's grant, and gone when it is taken back", async () => {
    const { home, caseId } = await clientWithCase();
    const person = { surname: 'Соловьёва', given: 'Вера' };
    const spouse = ok(await addFamilyMember(home.lawyer, { caseId, person, role: 'spouse', included: true }));
    const relative = await invited(home.paralegal, spouse.personId);
    expect(await readsOf(relative)).toMatchObject({ cases: [], current: null });
    expect(await getPortalPage(relative, { caseId })).toEqual(gone);
    const grant = { caseId, personId: spouse.personId, reason: 'Оба попросили об этом на встрече.' };
    expect(await grantCase(home.paralegal, grant)).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(await grantCase(home.lawyer, { ...grant, reason: ' ' })).toMatchObject({ problem: { kind: 'invalid' } });
    ok(await grantCase(home.lawyer, grant));
    expect(await grantCase(home.lawyer, grant)).toMatchObject({ problem: { fields: { reason: 'has-access' } } });
    expect((await readsOf(relative)).current?.case).toMatchObject({ own: false, principal: 'Соловьёв Артём' });
    const { access } = ok(await getCaseAccess(home.lawyer, { caseId }));
    expect(access.people.map(({ role, sees }) => [role, sees?.via, sees?.reason, sees?.by])).toEqual([
      ['principal', 'principal', '', null],
      ['spouse', 'grant', grant.reason, 'Marta Quispe'],
    ]);
    ok(await revokeGrant(home.lawyer, { caseId, userId: relative.userId }));
    expect(await getPortalPage(relative, { caseId })).toEqual(gone);
    expect(await revokeGrant(home.lawyer, { caseId, userId: relative.userId })).toEqual(gone);
  });

  it('is nothing once the account is closed: its sessions end at once', async () => {
    const { home, reader } = await clientWithCase();
    const now = at('2026-03-02');
    const { sessionId } = await inSession(reader, now);
    expect(await sessionAt(reader.userId, sessionId, now)).toMatchObject({ actor: { kind: 'client' } });
    expect(ok(await disableClient(home.paralegal, { userId: reader.userId }, now))).toMatchObject({ sessions: 1 });
    expect(await sessionAt(reader.userId, sessionId, now)).toBeNull();
    ok(await enableClient(home.paralegal, { userId: reader.userId }, now));
    expect(await sessionAt(reader.userId, sessionId, now)).toBeNull();
    expect(await disableClient(home.owner, { userId: home.lawyer.userId }, now)).toEqual(gone);
  });
});
