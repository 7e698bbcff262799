import { expect, it } from 'vitest';
import { makeToken } from '../../lib/account/commands/tokens.ts';
import { restrictCase } from '../../lib/cases/commands/team.ts';
import { PASSWORD, withPassword } from '../support/account.ts';
import { newCase } from '../support/cases.ts';
import { firm, ok } from '../support/firm.ts';
import { clientWithCase } from '../support/portal.ts';
import { caseOf } from './acts.ts';
import { ask, sessionOf, sessions, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

const TABS = [
  '',
  'timeline',
  'timeline?record=',
  'dates',
  'dates/feed',
  'fees',
  'claim',
  'journey',
  'family',
  'team',
  'history',
  'access',
];

it('another firm’s addresses are not found, whoever asks', async () => {
  const { caseId, personId, surname } = await caseOf('demo');
  const paths = [
    ...TABS.map((tab) => `/cases/${caseId}/${tab}`.replace(/\/$/, '')),
    `/people/${personId}`,
    `/people/${personId}/merge`,
  ];
  for (const path of paths) {
    const answer = await ask(path, { session: sessions.other });
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).not.toContain(surname);
  }
  const { page, expects } = await visit('other');
  expects(/404/);
  await page.goto(`/cases/${caseId}`);
  await page.getByText(t('page.notFoundTitle')).waitFor();
});

it('a client is kept out of every page of the firm, and of another client’s case', async () => {
  const { caseId, personId, surname } = await caseOf('demo');
  const { reader } = await clientWithCase();
  const session = await sessionOf(reader);
  const paths = [
    ...TABS.map((tab) => `/cases/${caseId}/${tab}`.replace(/\/$/, '')),
    `/people/${personId}`,
    ...[
      '/today',
      '/cases',
      '/cases/new',
      '/cases/export',
      '/people',
      '/search?q=a',
      '/calendar',
      '/calendar/docket',
      '/rules',
      '/reports',
    ],
    ...[
      '/settings',
      '/settings/firm',
      '/settings/members',
      '/settings/history',
      '/settings/tokens',
      '/settings/calendars',
    ],
    `/my?case=${caseId}`,
  ];
  for (const path of paths) {
    const answer = await ask(path, { session });
    const sentHome = [303, 307].includes(answer.status) && /\/my$/.test(answer.headers.get('location') ?? '');
    expect(answer.status === 404 || sentHome, `${path}: ${answer.status}`).toBe(true);
    expect(await answer.text(), path).not.toContain(surname);
  }
});

it('a member whose access ends is out at once, tokens included', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  await withPassword(home.paralegal);
  const proof = { name: 'Reports', scopes: 'read', days: 3, current: PASSWORD } as const;
  const { token } = ok(await makeToken(home.paralegal, proof));
  const api = () => ask(`/api/v1/cases/${caseId}`, { headers: { authorization: `Bearer ${token}` } });
  expect((await api()).status).toBe(200);
  const member = (await visit(null, { session: await sessionOf(home.paralegal) })).page;
  await member.goto(`/cases/${caseId}`);

  const { page } = await visit(null, { session: await sessionOf(home.owner) });
  await page.goto(`/settings/members/${home.paralegal.userId}`);
  await page.getByRole('button', { name: t('members.disable') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('members.disableNow') })
    .click();
  await page.getByRole('button', { name: t('members.enable') }).waitFor();

  await member
    .getByRole('link', { name: t('cases.frame.tab.timeline') })
    .first()
    .click();
  await member.waitForURL('/sign-in');
  expect((await api()).status).toBe(401);
});

it('a restricted case is gone for everybody who is not on its team', async () => {
  const home = await firm();
  const outside = await home.member(['lawyer'], 'Ingrid Berg');
  const { caseId, personId } = await newCase(home, { surname: 'Стенин', given: 'Пётр' });
  const before = await visit(null, { session: await sessionOf(outside) });
  before.expects(/404/);
  await before.page.goto('/cases');
  await before.page.getByText('Стенин').first().waitFor();
  ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
  for (const path of ['/cases', '/people', `/search?q=${encodeURIComponent('Стенин')}`, '/today']) {
    await before.page.goto(path);
    // What was searched for may be said again, in the heading and between quotation marks; nobody's given name is.
    expect(await before.page.locator('main').innerText(), path).not.toContain('Пётр');
  }
  for (const path of [`/cases/${caseId}`, `/people/${personId}`]) {
    await before.page.goto(path);
    await before.page.getByText(t('page.notFoundTitle')).waitFor();
  }
});
