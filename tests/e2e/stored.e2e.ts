import { expect, it } from 'vitest';
import type { ClientActor, StaffActor } from '../../lib/platform/actor.ts';
import { client } from '../support/firm.ts';
import { samples } from '../support/samples.ts';
import { useCases } from '../support/use-cases.ts';
import { idOf, type World, world } from '../support/world.ts';
import { SEEN, withPayload } from './payload.ts';
import { ask, sessionOf } from './product.ts';
import { pathOf, SCREENS } from './screens.ts';
import { visitors } from './visitors.ts';

const visit = visitors();

/** They take away what others show, or end the session that looks. */
const ENDS = [
  ...['people.merge', 'family.remove', 'cases.lift-restriction', 'portal.disable-client', 'portal.revoke-grant'],
  ...['members.disable', 'members.hand-over', 'timeline.withdraw-status', 'timeline.withdraw-date', 'firm.found'],
];
const LAST = ['timeline.strike', 'cases.close'];

/** Runs every command of the firm with the payload in each field that takes it; how many did, in how many fields. */
async function fillEverything(home: World): Promise<{ done: string[]; places: number }> {
  const commands = useCases.filter(
    ({ useCase: { name, kind, may } }) =>
      kind === 'command' && may !== 'jobs:run' && !name.startsWith('account.') && !ENDS.includes(name),
  );
  commands.sort((a, b) => LAST.indexOf(a.useCase.name) - LAST.indexOf(b.useCase.name));
  const done: string[] = [];
  let places = 0;
  for (const command of commands) {
    const { name, input: schema } = command.useCase;
    const filled = withPayload(schema, samples[name]?.(home));
    // A firm that asks for a second factor would show that and nothing else.
    const input = name === 'firm.edit' ? { ...(filled.input as object), requireSecondFactor: false } : filled.input;
    const outcome = await command(home.firm.owner, input as never);
    if (!outcome.ok) continue;
    done.push(name);
    places += filled.places;
  }
  return { done, places };
}

/** Where what was typed must be read again, as it was typed. */
const SHOWN = ['', '/timeline', '/dates', '/claim', '/journey', '/family'];

async function looksAt(actor: StaffActor | ClientActor, paths: readonly string[]): Promise<Map<string, string>> {
  const { page, expects } = await visit(null, { session: await sessionOf(actor) });
  expects(/404/);
  const texts = new Map<string, string>();
  for (const path of paths) {
    await page.goto(path);
    texts.set(path, await page.locator('body').innerText());
  }
  return texts;
}

it('what is typed into every field is read as it was typed, on every screen, and nothing of it runs', async () => {
  const home = await world();
  const { done, places } = await fillEverything(home);
  console.log(`${done.length} commands took it, in ${places} fields`);
  expect(done.length).toBeGreaterThan(25);
  expect(places).toBeGreaterThan(45);

  const ids = {
    case: idOf(home, 'case'),
    person: idOf(home, 'person'),
    second: idOf(home, 'secondPerson'),
    member: home.firm.paralegal.userId,
    event: idOf(home, 'event'),
    change: idOf(home, 'change'),
  };
  const staffPaths = SCREENS.filter(({ as }) => as === 'owner').map((screen) => pathOf(screen, ids));
  const read = await looksAt(home.firm.owner, staffPaths);
  for (const tab of SHOWN) expect(read.get(`/cases/${ids.case}${tab}`), tab).toContain(SEEN);
  expect(read.get(`/people/${ids.person}`)).toContain(SEEN);

  const reader = client(home.firm.firmId, idOf(home, 'clientUser'), ids.person);
  await looksAt(reader, ['/my', '/my/account']);
}, 240_000);

it('a list as CSV holds no formula and no markup that a spreadsheet would run', async () => {
  const home = await world();
  await fillEverything(home);
  const answer = await ask('/cases/export?state=all', { session: await sessionOf(home.firm.owner) });
  expect(answer.headers.get('content-type')).toContain('text/csv');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const cells = (await answer.text()).split(/\r?\n/).flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  expect(cells.filter((cell) => /^"?[=+@\t\r-]/.test(cell))).toEqual([]);
});
