import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACTS } from '../../lib/history/rules.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { useCases } from '../support/use-cases.ts';

const root = join(import.meta.dirname, '../..');

/** Actions written beside the builder: before there is an actor, and by the seed. */
const beside = globSync('lib/**/*.ts', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/appendAudit\(\s*db,[^;]*?'([a-z-]+\.[a-z-]+)'/g)].map(
    ([, action = '']) => action,
  ),
);
const audited = useCases.filter(({ useCase }) => useCase.kind === 'command' || useCase.sensitive);
const actions = [...new Set([...beside, ...audited.map(({ useCase }) => useCase.name)])].sort();

it('finds the actions of signing in', () => {
  expect(beside.sort()).toEqual([
    ...['account.request-reset', 'account.set-password', 'account.sign-in', 'account.sign-in-refused'],
    ...['account.sign-out', 'seed.cases'],
  ]);
});

it.each(['en', 'ru'] as const)('every action there is has its sentence (%s)', (locale) => {
  const did: Record<string, string> = messages[locale].cases.history.did;
  expect(actions.filter((action) => !did[action.replaceAll('.', '_').replaceAll('-', '_')])).toEqual([]);
});

it('every action is of one kind, and no kind names another', () => {
  expect(Object.values(ACTS).flat().sort()).toEqual(actions);
});
