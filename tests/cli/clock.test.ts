import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../lib/cli/clock';

const root = join(import.meta.dirname, '../..');

function clock(input: string, zone = 'UTC') {
  const args = ['--disable-warning=ExperimentalWarning', 'lib/cli/clock.ts'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    ...{ cwd: root, input, encoding: 'utf8', maxBuffer: 1e9 },
    env: { ...process.env, TZ: zone },
  });
  return {
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

const asked = '"asOf":"2026-11-23"';
const arrived = `{${asked},"events":[{"type":"last_arrival","on":"2025-11-29"}]}`;

describe('the clock on the command line', () => {
  it('answers a line with a line', () => {
    const { lines, status, stderr } = clock(`${arrived}\n${arrived}\n`);
    expect([status, stderr, lines.length]).toEqual([0, '', 2]);
    expect(lines[0]).toMatchObject({
      ruleset: expect.stringMatching(/^pristan-[0-9a-f]{8}$/),
      dates: [
        {
          ...{
            rule: 'ONE_YEAR',
            kind: 'deadline',
            dueOn: '2026-11-30',
            safeOn: '2026-11-27',
            state: 'open',
            metOn: null,
          },
          ...{ trigger: { type: 'last_arrival', on: '2025-11-29' }, confidence: 'verified', note: null },
        },
      ],
      eadClock: null,
      flags: [],
    });
  });

  it.each([
    ['', '', /no JSON/],
    ['[]', '', /no JSON object/],
    ['null', '', /no JSON object/],
    ['{', '', /no JSON/],
    [`{${asked}}`, 'events', /expected/],
    ['{"events":[]}', 'asOf', /expected/],
    [`{${asked},"events":[],"extra":1}`, 'extra', /extra/],
    [`{${asked},"events":[{"type":"nonsense","on":"2026-01-01"}]}`, 'events[0].type', /./],
    [`{${asked},"events":[{"on":"2026-01-01"}]}`, 'events[0].type', /./],
    [
      `{${asked},"events":[{"type":"moved","on":"2026-01-01"},{"type":"moved","on":"2026-02-30"}]}`,
      'events[1].on',
      /date/,
    ],
    [`{${asked},"events":[{"type":"moved","on":"1989-12-31"}]}`, 'events[0].on', /1990/],
    [`{${asked},"events":[{"type":"moved","on":"2026-01-01","why":"x"}]}`, 'events[0].why', /why/],
    [`{${asked},"events":[{"type":"hearing","on":"2026-01-01"}]}`, 'events[0].kind', /./],
    [
      `{${asked},"events":[{"type":"stop","on":"2026-01-02","cause":"x","until":"2026-01-01"}]}`,
      'events[0].until',
      /before/,
    ],
  ])('says what is wrong with %j', (line, path, message) => {
    const { text, failed } = answerLine(line);
    expect(failed).toBe(true);
    expect(JSON.parse(text)).toEqual({ error: { path, message: expect.stringMatching(message) } });
  });

  it('goes on after a line that cannot be used, and ends with 1', () => {
    const { lines, status } = clock(`\n${arrived}\n[]\n`);
    expect([status, lines.map((line) => 'error' in line)]).toEqual([1, [true, false, true]]);
  });

  it('is the same in every zone of the machine', () => {
    const facts = `{${asked},"events":[{"type":"ij_decision","on":"2026-11-01","outcome":"DENIED","served":"MAIL"},{"type":"i589_received","on":"2026-03-08","forum":"COURT"}]}`;
    const [first, ...others] = ['UTC', 'America/Los_Angeles', 'Europe/Moscow', 'Pacific/Kiritimati'].map((zone) =>
      JSON.stringify(clock(`${facts}\n`, zone).lines),
    );
    expect(first).toContain('BIA_APPEAL');
    for (const other of others) expect(other).toBe(first);
  });
});
