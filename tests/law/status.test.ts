import { describe, expect, it } from 'vitest';
import { TRACKS } from '../../lib/law/rule.ts';
import { STAGE_KEYS, STAGES, stagePath } from '../../lib/law/stages.ts';
import { govStatus, STATUSES } from '../../lib/law/status.ts';

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Names of agencies, courts, hearings, forms and papers that stay in Latin beside the Russian. */
const LATIN = new Set([
  ...['USCIS', 'DHS', 'BIA', 'ICE', 'NTA', 'NOID', 'SSN', 'CBP', 'I', 'N', 'EOIR', 'G', 'M'],
  ...['master', 'calendar', 'individual', 'hearing', 'withholding', 'of', 'removal', 'Social', 'Security'],
]);

const clientTexts = [
  ...STATUSES.map(({ code, client, label }) => ({ id: `status ${code}`, client, label })),
  ...STAGE_KEYS.map((key) => ({ id: `stage ${key}`, client: STAGES[key].client, label: STAGES[key].label })),
];

describe.each(clientTexts)('$id', ({ client, label }) => {
  it('is written in both languages, at most 60 words', () => {
    for (const text of [client.en, client.ru]) {
      expect(words(text)).toBeGreaterThan(10);
      expect(words(text)).toBeLessThanOrEqual(60);
    }
    expect(label.en).not.toBe('');
    expect(label.ru).toMatch(/[А-Яа-яЁё]/);
  });

  it('speaks plain Russian, formally', () => {
    const foreign = [...client.ru.matchAll(/[A-Za-z]+/g)].map(([word]) => word).filter((word) => !LATIN.has(word));
    expect(foreign).toEqual([]);
    expect(client.ru).not.toMatch(/(?<![\p{L}])(вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/u);
    expect(client.ru).not.toMatch(/!|гарантир|обязательно получите/);
  });

  it('says in English what comes next without promising', () => {
    expect(client.en).toMatch(/[Nn]ext|after/);
    expect(client.en).not.toMatch(/!|guarantee|will be granted/);
    expect(client.en).not.toMatch(/[\p{Ll},] You/u);
  });
});

describe('statuses and stages', () => {
  it('each status belongs to exactly one stage, on the path of its track', () => {
    expect(new Set(STATUSES.map(({ code }) => code)).size).toBe(STATUSES.length);
    for (const { code, stage, track } of STATUSES) {
      expect(STAGE_KEYS).toContain(stage);
      if (track) expect(stagePath(track), code).toContain(stage);
    }
  });

  it('waits for an interview only while no day is set', () => {
    expect(govStatus('A11').stage).toBe('interview');
    expect(STATUSES.filter(({ stage }) => stage === 'waiting').map(({ code }) => code)).toEqual([
      ...['A10', 'A12', 'A13', 'A24'],
    ]);
  });

  it('every path has eight stations', () => {
    for (const { id } of TRACKS) expect(new Set(stagePath(id)).size).toBe(8);
    expect(stagePath('POST', 'DEF')).toEqual(stagePath('DEF'));
    expect(stagePath('WHO')).toEqual(stagePath('DEF'));
  });

  it('every next status exists', () => {
    for (const { next } of STATUSES) for (const code of next) expect(govStatus(code).code).toBe(code);
  });

  it('holds every status of the lists', () => {
    const wanted = [
      ...Array.from({ length: 26 }, (_, n) => `A${String(n).padStart(2, '0')}`),
      ...Array.from({ length: 9 }, (_, n) => `C0${n + 1}`),
      ...Array.from({ length: 32 }, (_, n) => `D${String(n + 1).padStart(2, '0')}`),
      ...Array.from({ length: 8 }, (_, n) => `P0${n + 1}`),
      'PX',
    ];
    const codes: readonly string[] = STATUSES.map(({ code }) => code);
    expect(wanted.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('takes an unknown code for a case without facts', () => {
    expect(govStatus('nonsense').code).toBe('N00');
  });
});
