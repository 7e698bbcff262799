import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/law/calendar-day.ts';
import { court } from '../../lib/law/courts.ts';
import { checkDetails } from '../../lib/law/detail.ts';
import { mannerOfEntry } from '../../lib/law/entry.ts';
import { eventType } from '../../lib/law/event.ts';
import { asylumOffice } from '../../lib/law/offices.ts';
import { decideEvent, deriveStatus } from '../../lib/law/procedure.ts';
import { TRACKS } from '../../lib/law/rule.ts';
import { MOVES } from '../../lib/law/rules/moves.ts';
import { STATUSES, type StatusCode } from '../../lib/law/status.ts';
import { WALKS, walkEvents } from '../../lib/law/walks.ts';

const later = (iso: string, days: number): string => addDays(iso, days) ?? iso;

/** Statuses no walk reaches, each with the reason. */
const UNREACHED: Partial<Record<StatusCode, string>> = {
  M01: 'The 2022 rule on asylum merits interviews is not in practical use: no event leads there',
};

describe.each(WALKS)('walk $id', (walk) => {
  const events = walkEvents(walk, '2022-03-10', later);

  it('is lawful step by step', () => {
    const facts = { lawfulStatus: walk.lawfulStatus, adult: true, derivative: false };
    for (const [index, event] of events.entries()) {
      const verdict = decideEvent(events.slice(0, index), event, facts);
      expect(verdict, `${index + 1}: ${event.type}`).toMatchObject({ kind: 'accepted' });
    }
  });

  it('ends where it says, in whatever order it is recorded', () => {
    expect(deriveStatus(events).status).toBe(walk.ends);
    expect(deriveStatus([...events].reverse())).toEqual(deriveStatus(events));
  });

  it('carries details its types know', () => {
    for (const { type, details } of events) {
      expect(checkDetails(eventType(type).fields, details), type).toEqual([]);
      if (details.court) expect(court(details.court), details.court).toBeDefined();
      if (details.office && type !== 'foia_filed') expect(asylumOffice(details.office), details.office).toBeDefined();
      if (details.manner) expect(mannerOfEntry(details.manner), details.manner).toBeDefined();
    }
  });
});

describe('the walks together', () => {
  const reached = new Set<string>(['N00']);
  for (const walk of WALKS) {
    for (const { status } of deriveStatus(walkEvents(walk, '2022-03-10', later)).history) reached.add(status);
  }

  it.each(STATUSES.map(({ code }) => code))('reach %s', (code) => {
    expect(reached.has(code)).toBe(UNREACHED[code] === undefined);
  });

  it('cover every track that is in use', () => {
    const tracks = new Set(WALKS.map(({ track }) => track));
    expect(TRACKS.map(({ id }) => id).filter((id) => !tracks.has(id))).toEqual(['AMI']);
  });
});

describe('the moves', () => {
  it('are among the legal next statuses', () => {
    const unlisted: string[] = [];
    for (const [type, moves] of Object.entries(MOVES)) {
      for (const { from, to } of moves) {
        if (to === 'STAY') continue;
        for (const status of STATUSES) {
          if (from !== '*' && !from.includes(status.code)) continue;
          if (status.code !== to && !status.next.includes(to) && !goesForward(status.code, to)) {
            unlisted.push(`${status.code} → ${to} (${type})`);
          }
        }
      }
    }
    expect(unlisted).toEqual([]);
  });

  it('make every legal next status reachable by an event', () => {
    const dead: string[] = [];
    for (const { code, next } of STATUSES) {
      for (const to of next) {
        const led = Object.values(MOVES).some((moves) =>
          moves.some((move) => move.to === to && (move.from === '*' || move.from.includes(code))),
        );
        if (!led) dead.push(`${code} → ${to}`);
      }
    }
    // M01 is not in use; the appeal after a refused motion (D30) is filed once the ruling is recorded (D31).
    expect(dead).toEqual(['C04 → M01', 'M01 → D02', 'D30 → D22']);
  });
});

/** Steps after a grant come in any order; the status shows the furthest. */
const goesForward = (from: StatusCode, to: StatusCode): boolean =>
  (from.startsWith('P') || from === 'A17') && to.startsWith('P');
