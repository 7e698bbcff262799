import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addDays } from '../../../lib/law/calendar-day';
import { EVENT_TYPES, type EventDetails, type EventType, eventType } from '../../../lib/law/event';
import { reckon } from '../../../lib/law/legal-clock';
import { legalFacts } from '../../../lib/law/legal-facts';
import { decideEvent, deriveStatus, type ProcedureEvent } from '../../../lib/law/procedure';
import type { Text } from '../../../lib/law/rule';
import { WALKS, walkEvents } from '../../../lib/law/walks';
import { factsOf } from '../../support/clock-situation';

// What the law code answers, word by word, kept in files: a change of an answer shows there as a line that differs, and is read
// before it is taken over.

const both = ({ en, ru }: Text): string => `${en} // ${ru}`;
const later = (iso: string, days: number): string => addDays(iso, days) ?? iso;

/** The situations of the tables of the legal clock: the day they are asked from, and their facts. */
function situations(): string[] {
  const files = ['deadlines', 'work-permit'].map((name) => join(import.meta.dirname, `../legal-clock/${name}.test.ts`));
  return files.flatMap(
    (file) => readFileSync(file, 'utf8').match(/^\d{4}-\d\d-\d\d( detained)? \|[^|]*(?=\|)/gm) ?? [],
  );
}

const clockAnswer = (row: string): string => {
  const [asked = '', facts = ''] = row.split('|');
  const { clock, dates, flags } = reckon(factsOf(asked, facts));
  return [
    `## ${row.trim()}`,
    ...dates.flatMap(({ rule, kind, dueOn, safeOn, state, metOn, trigger, steps, authority, confidence, note }) => [
      `${rule} ${kind} ${dueOn}/${safeOn} ${state} ${metOn} from ${trigger.type} ${trigger.on} [${confidence}]`,
      ...steps.map((step) => `  ${both(step)}`),
      `  ${authority.join('; ')}${note ? ` | ${both(note)}` : ''}`,
    ]),
    ...(clock
      ? [
          `clock ${clock.state} ${clock.elapsedDays}`,
          ...clock.intervals.map(({ from, to, cause }) => `  ${from} ${to} ${cause}`),
        ]
      : []),
    ...flags.map(({ code, severity, message }) => `!${code} ${severity}: ${both(message)}`),
  ].join('\n');
};

it('the legal clock, with its arithmetic in both languages', async () => {
  const rows = situations();
  expect(rows.length).toBeGreaterThan(150);
  await expect(
    rows
      .filter((_, index) => index % 2 === 0)
      .map(clockAnswer)
      .join('\n'),
  ).toMatchFileSnapshot('clock.txt');
});

it('where a case stands after each step of each lawful way', async () => {
  const lines = WALKS.flatMap((walk) => {
    const events = walkEvents(walk, '2022-03-10', later);
    const all = deriveStatus(events);
    const steps = events.map(({ type, on }, index) => {
      const { track, before, stage, status, since } = deriveStatus(events.slice(0, index + 1));
      return `${on} ${type}: ${status} ${stage} ${track} (${before}) since ${since}`;
    });
    return [
      `## ${walk.id}`,
      ...steps,
      JSON.stringify({ ...all, history: undefined, trace: undefined }),
      JSON.stringify(all.history),
    ];
  });
  await expect(lines.join('\n')).toMatchFileSnapshot('standing.txt');
});

const event = (type: EventType, on: string, details: EventDetails, seq: number): ProcedureEvent => ({
  ...{ id: `${type}-${seq}`, type, on, precision: 'day', seq, details, overridden: false },
});

/** Details of a type: each choice of each of its fields, the others filled in. */
function variants(type: EventType): EventDetails[] {
  const { fields } = eventType(type);
  const filled = Object.fromEntries(
    fields.flatMap(({ key, input, choices }) => {
      if (choices) return [[key, choices[0]?.value ?? '']];
      if (input === 'date') return [[key, '2026-06-01']];
      return input === 'text' ? [[key, 'filings']] : [];
    }),
  );
  const chosen = fields.flatMap(({ key, choices = [] }) => choices.map(({ value }) => ({ ...filled, [key]: value })));
  const early = fields.filter(({ input }) => input === 'date').map(({ key }) => ({ ...filled, [key]: '2026-01-02' }));
  return [{}, filled, ...chosen, ...early];
}

it('what each kind of event says to the legal clock', async () => {
  const before = [
    [],
    [event('approval', '2026-02-01', {}, 1)],
    [event('oral_decision', '2026-02-01', { outcome: 'GRANTED' }, 1)],
    [
      event('oral_decision', '2026-02-01', { outcome: 'DENIED' }, 1),
      event('appeal_waived', '2026-02-02', { by: 'DHS' }, 2),
    ],
  ];
  const lines = EVENT_TYPES.flatMap(({ id }) =>
    variants(id).flatMap((details) =>
      before.flatMap((earlier, index) => {
        const facts = legalFacts([...earlier, event(id, '2026-03-04', details, 9)]);
        const told = facts.map(({ eventId, fact }) => `${eventId} ${JSON.stringify(fact)}`);
        return told.length > earlier.length || index === 0
          ? [`${id} ${JSON.stringify(details)} after ${index}: ${told.join(' ')}`]
          : [];
      }),
    ),
  ).filter((line) => !line.endsWith(': '));
  await expect([...new Set(lines)].join('\n')).toMatchFileSnapshot('facts.txt');
});

it('which events the procedure refuses wherever a case can stand', async () => {
  const seen = new Set<string>();
  const lines = WALKS.flatMap((walk) => {
    const events = walkEvents(walk, '2022-03-10', later);
    return events.flatMap((_, index) => {
      const prefix = events.slice(0, index + 1);
      const { track, status } = deriveStatus(prefix);
      if (seen.has(`${track} ${status}`)) return [];
      seen.add(`${track} ${status}`);
      const rules = new Map<string, string[]>();
      for (const { id } of EVENT_TYPES) {
        const told = variants(id).map((details, at) => {
          const facts = { lawfulStatus: walk.lawfulStatus, adult: at % 2 === 0, derivative: at % 3 === 0 };
          const verdict = decideEvent(prefix, event(id, '2032-01-15', details, 999), facts);
          return verdict.kind === 'accepted' ? verdict.unchecked.join(' ') : `${verdict.kind} ${verdict.ruleId}`;
        });
        for (const [at, rule] of told.entries()) {
          // What a detail changes; what is allowed without a word is left out.
          if ((at > 0 && rule === told[0]) || (at === 0 && rule === '')) continue;
          rules.set(rule, [...(rules.get(rule) ?? []), at === 0 ? id : `${id}.${at}`]);
        }
      }
      return [
        `## ${track} ${status}, ${walk.id} to ${prefix.at(-1)?.type}`,
        ...[...rules].map(([rule, ids]) => `${rule}: ${ids.join(' ')}`),
      ];
    });
  });
  await expect(lines.join('\n')).toMatchFileSnapshot('refusals.txt');
});
