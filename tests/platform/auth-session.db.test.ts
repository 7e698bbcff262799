import { describe, expect, it } from 'vitest';
import { startSession } from '../../lib/platform/auth/sessions';
import { contextOf, transact } from '../../lib/platform/db';
import { newId } from '../../lib/platform/id';
import { sessionAt } from '../../lib/platform/session';
import { VISITOR } from '../support/account';
import { at, firm } from '../support/firm';
import { clientWithCase } from '../support/portal';
import { asSuperuser } from '../support/sql';

const MINUTE = 60_000;
const start = at('2026-03-02');
const later = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);

async function signedIn() {
  const made = await firm();
  const { userId } = made.lawyer;
  const sessionId = await transact(contextOf(made.lawyer), (db) =>
    startSession(db, { userId, kind: 'staff', factor: 'none', visitor: VISITOR }, start),
  );
  return { ...made, userId, sessionId, now: (minutes: number) => sessionAt(userId, sessionId, later(minutes)) };
}

describe('a session', () => {
  it('ends after 30 minutes without activity, and activity carries it on', async () => {
    const { now } = await signedIn();
    expect(await now(29)).not.toBeNull();
    expect(await now(58)).not.toBeNull();
    expect(await now(88.1)).toBeNull();
  });

  it('ends after 15 minutes for a client', async () => {
    const { reader } = await clientWithCase();
    const { userId } = reader;
    const sessionId = await transact(contextOf(reader), (db) =>
      startSession(db, { userId, kind: 'client', factor: 'none', visitor: VISITOR }, start),
    );
    expect((await sessionAt(userId, sessionId, later(14)))?.actor).toMatchObject({ kind: 'client' });
    expect(await sessionAt(userId, sessionId, later(29.1))).toBeNull();
  });

  it('ends after twelve hours whatever happens', async () => {
    const { now } = await signedIn();
    for (let minutes = 25; minutes < 720; minutes += 25) expect(await now(minutes), `minute ${minutes}`).not.toBeNull();
    expect(await now(719)).not.toBeNull();
    expect(await now(720)).toBeNull();
  });

  it('writes its activity at most once a minute', async () => {
    const { now, sessionId } = await signedIn();
    const seen = async () =>
      (await asSuperuser<{ seen_at: Date }>('select seen_at from session where id = $1', [sessionId]))[0]?.seen_at;
    await now(0.5);
    expect(await seen()).toEqual(start);
    await now(2);
    expect(await seen()).toEqual(later(2));
  });

  it('dies with the membership at once', async () => {
    const { now, firmId, userId } = await signedIn();
    expect(await now(1)).not.toBeNull();
    await asSuperuser('update member set disabled_at = now() where firm_id = $1 and user_id = $2', [firmId, userId]);
    expect(await now(1)).toBeNull();
  });

  it('has the roles of this moment', async () => {
    const { now, firmId, userId } = await signedIn();
    expect((await now(1))?.actor).toMatchObject({ roles: ['lawyer'] });
    await asSuperuser("update member_role set role = 'paralegal' where firm_id = $1 and user_id = $2", [
      firmId,
      userId,
    ]);
    expect((await now(1))?.actor).toMatchObject({ roles: ['paralegal'] });
  });

  it('of somebody else is none', async () => {
    const { sessionId, owner } = await signedIn();
    expect(await sessionAt(owner.userId, sessionId, later(1))).toBeNull();
    expect(await sessionAt(newId(), newId(), later(1))).toBeNull();
  });

  it('owes a second factor where the firm asks for one', async () => {
    const { now, firmId, sessionId } = await signedIn();
    expect((await now(1))?.mustEnrol).toBe(false);
    await asSuperuser('update firm set require_second_factor = true where id = $1', [firmId]);
    expect((await now(1))?.mustEnrol).toBe(true);
    await asSuperuser('update session set second_factor_at = now() where id = $1', [sessionId]);
    expect((await now(1))?.mustEnrol).toBe(false);
  });
});
