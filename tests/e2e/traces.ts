import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../lib/cli/roles.ts';
import { databaseOf } from './database.ts';
import type { Kind, Write } from './writers.ts';

/** How many rows of each table belong to one write. */
export type Trace = Record<string, number>;

const one = (name: string, from: string) => `(select count(*)::int from ${from}) as "${name}"`;
const audited = (action: string, subject: string) =>
  one('audit entries', `audit_entry a where a.action = '${action}' and a.subject_id in (${subject})`);

const notes = 'select n.id from case_note n where n.text = w.tag';
const users = 'select u.id from users u where u.email = w.tag';
const cases =
  'select c.id from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id where p.surname = w.tag';

const PIECES: Record<Kind, string[]> = {
  note: [one('notes', `(${notes}) n`), audited('cases.add-note', notes)],
  invite: [
    one('users', `(${users}) u`),
    one('members', `member m where m.user_id in (${users})`),
    one('roles', `member_role m where m.user_id in (${users})`),
    one('links', `user_token t where t.user_id in (${users})`),
    audited('members.invite', users),
  ],
  case: [
    one('people', 'person p where p.surname = w.tag'),
    one('cases', `(${cases}) c`),
    one('team', `case_member m where m.case_id in (${cases})`),
    one('proceedings', `proceeding p where p.case_id in (${cases})`),
    one('events', `case_event e where e.case_id in (${cases})`),
    audited('cases.create', cases),
  ],
};

/** What each write has left in the database, in the order of the writes. */
export async function traces(dataDir: string, kind: Kind, writes: readonly Write[]): Promise<Trace[]> {
  const receipts = one('receipts', 'command_receipt r where r.id = w.request');
  return withClient(databaseOf(dataDir, 'postgres'), async (client) => {
    const { rows } = await client.query<Trace>(
      `select ${[receipts, ...PIECES[kind]].join(', ')}
        from unnest($1::uuid[], $2::text[]) with ordinality as w(request, tag, place) order by w.place`,
      [writes.map(({ requestId }) => requestId), writes.map(({ tag }) => tag)],
    );
    return rows;
  });
}

export type Message = { id: string; attempts: number; done: boolean };

export type Job = { task: string; attempts: number; locked: boolean; held: boolean; dueIn: number };

/** The firm's messages, and the jobs of all firms that are waiting or locked; `held`: whoever locked it is there. */
export async function outbox(dataDir: string, firmId: string): Promise<{ messages: Message[]; jobs: Job[] }> {
  return withClient(databaseOf(dataDir, 'postgres'), async (client) => {
    const { rows: messages } = await client.query<Message>(
      'select id, attempts, done_at is not null as done from outbox_message where firm_id = $1',
      [firmId],
    );
    const { rows: jobs } = await client.query<Job>(
      `select task_identifier as task, attempts, locked_by is not null as locked,
        locked_by in (select application_name from pg_stat_activity) as held,
        extract(epoch from run_at - now())::int as "dueIn"
        from graphile_worker.jobs where task_identifier = 'outbox' or locked_by is not null`,
    );
    return { messages, jobs };
  });
}

/** The mails that were sent: the message each is of, to whom, and whether it is whole. */
export function sent(dataDir: string): { id: string; to: string; whole: boolean }[] {
  const folder = join(dataDir, 'mails');
  return readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, id = ''] = /^Message-ID: <([0-9a-f-]{36})@/im.exec(text) ?? [];
    const [, to = ''] = /^To: (\S+)/im.exec(text) ?? [];
    return { id, to, whole: /\r?\n\r?\n.*https?:.*\.\s*$/s.test(text) };
  });
}
