import { createHash, randomBytes } from 'node:crypto';
import * as one from '../../app/api/v1/cases/[caseId]/route';
import * as list from '../../app/api/v1/cases/route';
import type { StaffActor } from '../../lib/platform/actor';
import { contextOf, transact } from '../../lib/platform/db';
import { newId } from '../../lib/platform/id';

/** A bearer token of this member, as `account.make-token` would make it; its id and its text. */
export async function tokenOf(
  actor: StaffActor,
  { scopes = 'read', days = 90 }: { scopes?: 'read' | 'read write'; days?: number } = {},
): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), `pst_${randomBytes(32).toString('base64url')}`];
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  const { firmId, userId } = actor;
  const createdAt = new Date(Date.now() + Math.min(days, 0) * 86_400_000 - 1000);
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  await transact(contextOf(actor), (db) =>
    db.apiToken.create({ data: { firmId, id, userId, name: 'Test', tokenHash, scopes, createdAt, expiresAt } }),
  );
  return { id, token };
}

type Ask = { token?: string; headers?: Record<string, string>; method?: string };

const request = (path: string, { token, headers = {}, method = 'GET' }: Ask) =>
  new Request(`http://127.0.0.1:3000/api/v1${path}`, {
    method,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });

/** Asks the list as Next would; the parsed answer. */
export async function askList(query: string, ask: Ask = {}) {
  return read(await list.GET(request(`/cases${query}`, ask), { params: Promise.resolve({}) }));
}

/** Asks for one case as Next would. */
export async function askCase(caseId: string, ask: Ask = {}, query = '') {
  const path = `/cases/${encodeURIComponent(caseId)}${query}`;
  return read(await one.GET(request(path, ask), { params: Promise.resolve({ caseId }) }));
}

export async function read(response: Response) {
  return { status: response.status, headers: response.headers, body: await response.json() };
}
