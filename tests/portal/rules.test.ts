import { describe, expect, it, test } from 'vitest';
import { STAGE_KEYS, stagePath } from '../../lib/law/stages.ts';
import { STATUSES } from '../../lib/law/status.ts';
import { accountState, chooseCase, comingDates, greetingOf, isWatchedMailbox, pathOf } from '../../lib/portal/rules.ts';
import type { PortalCase, PublishedDate, PublishedStatus } from '../../lib/portal/types.ts';

const status = (track: string, stage: string, since: string | null = null) =>
  ({ status: 'N00', track, stage, since, checkedOn: null }) as PublishedStatus;

describe('the drawn way', () => {
  it('has one present station for every exact status', () => {
    for (const { track, stage } of STATUSES) {
      const path = pathOf(status(track ?? 'AFF', stage), []);
      expect(path.filter(({ state }) => state === 'current').map((station) => station.stage)).toEqual([stage]);
      expect(path).toHaveLength(8);
    }
    expect(new Set(STATUSES.map(({ stage }) => stage))).toEqual(new Set(STAGE_KEYS));
  });

  it('is the way the case came by, once asylum is granted', () => {
    const past = [status('DEF', 'hearing', '2026-05-01'), status('POST', 'after', '2026-07-01')];
    const path = pathOf(status('POST', 'after', '2026-07-01'), past);
    expect(path.map(({ stage }) => stage)).toEqual(stagePath('DEF'));
    expect(path.filter(({ since }) => since).map(({ since }) => since)).toEqual(['2026-05-01', '2026-07-01']);
  });

  it('takes the first published day of a stage, and none of a stage ahead', () => {
    const past = [
      status('AFF', 'filed', '2026-02-10'),
      status('AFF', 'filed', '2026-02-01'),
      status('AFF', 'interview', '2026-04-01'),
      status('AFF', 'biometrics', '2026-03-01'),
    ];
    const days = pathOf(status('AFF', 'biometrics', '2026-03-01'), past).map(({ since }) => since);
    expect(days).toEqual([null, null, '2026-02-01', '2026-03-01', null, null, null, null]);
  });
});

const one: PortalCase = { id: '1', principal: 'Соловьёва Вера', own: false, closedOn: null };
const two: PortalCase = { id: '2', principal: 'Соловьёв Артём', own: true, closedOn: null };
test.each([
  ['the own one first', [one, two], undefined, '2'],
  ['the one asked for', [one, two], '1', '1'],
  ['the only one', [one], undefined, '1'],
  ['none that is not shown', [one], '2', undefined],
  ['none at all', [], undefined, undefined],
])('of several cases: %s', (_, cases, asked, expected) => {
  expect(chooseCase(cases, asked)?.id).toBe(expected);
});

test('dates come soonest first, today included, past ones and dayless ones left out', () => {
  const date = (id: string, appointmentOn?: string, appointmentAt?: string) =>
    ({ id, type: 'hearing_notice', details: { appointmentOn, appointmentAt } }) as PublishedDate;
  const dates = [
    date('late', '2026-05-02'),
    date('noon', '2026-04-20', '12:00'),
    date('past', '2026-04-19'),
    date('dayless'),
    date('morning', '2026-04-20', '08:30'),
  ];
  expect(comingDates(dates, '2026-04-20').map(({ id }) => id)).toEqual(['morning', 'noon', 'late']);
});

test.each([
  ['a@mail.ru', true],
  ['a@sub.yandex.ru', true],
  ['a@yandex.com', true],
  ['a@tut.by', true],
  ['a@xn--80aswg.xn--p1ai', true],
  ['a@proton.example', false],
  ['mail.ru@firm.example', false],
  ['a@mailru.example', false],
])('%s is watched: %s', (email, expected) => {
  expect(isWatchedMailbox(email)).toBe(expected);
});

test('an account is closed before anything else, and lapsed when its link is', () => {
  expect(accountState({ accepted: true, disabled: true, linkLives: true })).toBe('disabled');
  expect(accountState({ accepted: true, disabled: false, linkLives: false })).toBe('active');
  expect(accountState({ accepted: false, disabled: false, linkLives: true })).toBe('invited');
  expect(accountState({ accepted: false, disabled: false, linkLives: false })).toBe('lapsed');
});

test('a client is spoken to by the name in use, else by given name and patronymic', () => {
  const name = { given: 'Артём', patronymic: 'Игоревич', nameInUse: '' };
  expect(greetingOf(name)).toBe('Артём Игоревич');
  expect(greetingOf({ ...name, patronymic: '' })).toBe('Артём');
  expect(greetingOf({ ...name, nameInUse: 'Тёма' })).toBe('Тёма');
  expect(greetingOf(undefined)).toBe('');
});
