import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCase } from '../../lib/cases/commands/create-case.ts';
import { addNote } from '../../lib/cases/commands/notes.ts';
import { pause } from '../../lib/cli/process.ts';
import { inviteMember } from '../../lib/members/commands.ts';
import { newId } from '../../lib/platform/id.ts';
import type { Outcome } from '../../lib/platform/problem.ts';
import { PASSWORD, withPassword } from '../support/account.ts';
import { newCase } from '../support/cases.ts';
import { firm, type TestFirm } from '../support/firm.ts';
import { SESSION_COOKIE, signInByScript } from './roles.ts';

export type Kind = 'note' | 'case' | 'invite';

export type Write = {
  kind: Kind;
  by: 'http' | 'command';
  requestId: string;
  /** Found in what it writes: the note's text, the principal's surname, the new member's address. */
  tag: string;
  /** What was told: done; nothing, since somebody died; refused, with the problem. */
  told: 'ok' | 'nothing' | `refused: ${string}`;
};

export type Office = { home: TestFirm; caseId: string; owner: string; lawyer: string; address: string };

/** A firm with a case, and the session cookies of its owner and its lawyer. */
export async function office(address: string): Promise<Office> {
  const home = await firm();
  const { caseId } = await newCase(home);
  const owner = await signInByScript(address, await withPassword(home.owner), PASSWORD);
  const lawyer = await signInByScript(address, await withPassword(home.lawyer), PASSWORD);
  return { home, caseId, owner, lawyer, address };
}

const MANIFEST = join(import.meta.dirname, '../../.next/server/server-reference-manifest.json');

/** The build's id of a server action. */
function actionId(file: string, name: string): string {
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  const [id] = Object.entries(node).find(([, one]) => one.filename === file && one.exportedName === name) ?? [];
  if (!id) throw new Error(`the build has no action ${name} in ${file}`);
  return id;
}

const form = (write: Write, { caseId }: Office) =>
  ({
    note: { caseId, text: write.tag, requestId: write.requestId },
    invite: { name: 'Vera Lindqvist', email: write.tag, roles: ['paralegal' as const], requestId: write.requestId },
    case: { person: { surname: write.tag, given: 'Пётр' }, track: 'AFF', requestId: write.requestId },
  }) as const;

const PAGES = {
  note: (caseId: string) => [`/cases/${caseId}`, 'app/(firm)/cases/[caseId]/actions.ts', 'addNoteAction'] as const,
  case: () => ['/cases/new', 'app/(firm)/cases/actions.ts', 'createCaseAction'] as const,
  invite: () => ['/settings/members', 'app/(firm)/settings/members/actions.ts', 'inviteAction'] as const,
};

/** As the page's own script sends it. What counts is the outcome in the answer, also where the rest of it never came. */
async function overHttp(write: Write, at: Office): Promise<Write['told']> {
  const [path, file, name] = PAGES[write.kind](at.caseId);
  const answer = await fetch(at.address + path, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
    headers: {
      ...{ origin: at.address, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' },
      'next-action': actionId(file, name),
      cookie: `${SESSION_COOKIE}=${write.kind === 'invite' ? at.owner : at.lawyer}`,
    },
    body: JSON.stringify([form(write, at)[write.kind]]),
  });
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const part of answer.body ?? []) text += decoder.decode(part, { stream: true });
  } catch {
    // Cut off; what came before may hold the outcome.
  }
  if (/"ok":true,"value":/.test(text)) return 'ok';
  const [, problem] = /"ok":false,"problem":\{"kind":"([a-z-]+)"/.exec(text) ?? [];
  return problem ? `refused: ${problem}` : 'nothing';
}

async function byCommand(write: Write, at: Office): Promise<Write['told']> {
  const { note, invite, case: opened } = form(write, at);
  const acts: Record<Kind, () => Promise<Outcome<unknown>>> = {
    note: () => addNote(at.home.lawyer, note),
    invite: () => inviteMember(at.home.owner, { ...invite, roles: [...invite.roles] }),
    case: () => createCase(at.home.lawyer, opened),
  };
  const outcome = await acts[write.kind]();
  return outcome.ok ? 'ok' : `refused: ${outcome.problem.kind}`;
}

const TAGS: Record<Kind, (n: number) => string> = {
  note: (n) => `Note ${n}`,
  case: (n) => `Запись ${n}`,
  invite: (n) => `writer-${n}-${newId().slice(-6)}@crash.example`,
};

/** Several writers at once, each writing until it is stopped; `writes` fills as they go. */
export function writers(at: Office) {
  const writes: Write[] = [];
  let stopping = false;
  const tell = async (write: Write) => {
    const act = write.by === 'http' ? overHttp : byCommand;
    write.told = await act(write, at).catch((): Write['told'] => 'nothing');
  };
  const write = async (kind: Kind, by: Write['by']): Promise<Write> => {
    const made: Write = { kind, by, requestId: newId(), tag: TAGS[kind](writes.length), told: 'nothing' };
    writes.push(made);
    await tell(made);
    // Like people: who is told nothing presses again every other time, with the form as it stands.
    for (let again = writes.length % 2; again && made.told === 'nothing' && !stopping; ) {
      await pause(200);
      await tell(made);
    }
    return made;
  };
  const lane = async (kind: Kind, by: Write['by'], rest: number) => {
    while (!stopping) {
      await write(kind, by);
      await pause(rest);
    }
  };
  const begin = () => {
    const lanes = [
      ...[lane('note', 'http', 0), lane('note', 'http', 0), lane('case', 'http', 50), lane('invite', 'http', 1_200)],
      ...[lane('note', 'command', 20), lane('case', 'command', 100), lane('invite', 'command', 1_500)],
    ];
    return async () => {
      stopping = true;
      await Promise.all(lanes);
    };
  };
  return { writes, write, begin };
}
