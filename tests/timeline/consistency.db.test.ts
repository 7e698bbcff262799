import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../lib/law/event.ts';
import { type IdentifierKind, identifierKind } from '../../lib/law/identifiers.ts';
import { deriveStatus } from '../../lib/law/procedure.ts';
import { contextOf, toIsoOrNull, transact } from '../../lib/platform/db.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { CLOSING_TYPES } from '../../lib/timeline/rules/undo.ts';
import { loadEvents, recompute } from '../../lib/timeline/store.ts';
import { at, firm, type TestFirm } from '../support/firm.ts';
import { input, openedCase, record } from './case.ts';
import { daysAfter, walkedTo } from './walks.ts';

/** The projection on the row beside what its events give when derived anew. */
async function compared(home: TestFirm, caseId: string, today: string) {
  return transact(contextOf(home.owner), async (db) => {
    const row = await db.case.findFirstOrThrow({ where: { firmId: home.firmId, id: caseId } });
    const events = await loadEvents(db, caseId);
    const fresh = deriveStatus(events);
    const written = {
      track: row.track,
      stage: row.stage,
      status: row.status,
      since: toIsoOrNull(row.statusSince),
      arrived: toIsoOrNull(row.arrivedOn),
    };
    const derived = {
      track: fresh.track,
      stage: fresh.stage,
      status: fresh.status,
      since: fresh.since,
      arrived: events.findLast(({ type }) => type === 'arrival')?.on ?? null,
    };
    const hearing = toIsoOrNull(row.nextHearing);
    return {
      events,
      written,
      derived,
      hearing,
      again: (await recompute(db, caseId, { today, cause: 'recount', by: null, at: new Date() })).nextHearing,
    };
  });
}

describe('many at once', () => {
  it('ten recordings of one step: one moves the case, the others are told that the order is wrong', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const facts = walkedTo('aff-grant', 'interview_held');
    await record(home.owner, caseId, facts);
    const on = daysAfter(facts.at(-1)?.on ?? '', 10);
    const referral = input(caseId, { type: 'referral', on });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => recordEvent(home.lawyer, referral, at(on))));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.problem).toMatchObject({ kind: 'refused', rule: 'ORDER' });
    }
    const { events, written, derived } = await compared(home, caseId, on);
    expect(events).toHaveLength(facts.length + 1);
    expect(written).toEqual(derived);
    expect(written.status).toBe('A20');
  });

  it('ten different facts and a strike: all are there and the projection is theirs', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const facts = walkedTo('aff-grant', 'pending_interview');
    const { eventId } = await record(home.owner, caseId, facts);
    const on = daysAfter(facts.at(-1)?.on ?? '', 10);
    const harm = { type: 'summons_received', on: '2015-01-01' };
    const sent = Array.from({ length: 10 }, (_, n) =>
      n % 2 ? harm : { type: 'aaf_paid', on, details: { number: String(n) } },
    );
    const outcomes = await Promise.all([
      ...sent.map((fact) => recordEvent(home.paralegal, input(caseId, fact), at(on))),
      strikeEvent(home.lawyer, { eventId, reason: 'Read from another file.' }, at(on)),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual(outcomes.map(() => true));
    const { events, written, derived } = await compared(home, caseId, on);
    expect(events).toHaveLength(facts.length + 9);
    expect(written).toEqual(derived);
  });
});

describe('whatever is recorded, struck and overridden', () => {
  it('the projection is what its events give', async () => {
    const home = await firm();
    const types = EVENT_TYPES.map(({ id }) => id).filter((id) => !CLOSING_TYPES.includes(id));
    const step = fc.record({
      type: fc.constantFrom(...types),
      days: fc.integer({ min: -40, max: 40 }),
      strike: fc.integer({ min: 0, max: 9 }),
      ahead: fc.integer({ min: 1, max: 90 }),
      pick: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const caseId = await openedCase(home);
        let on = '2024-06-01';
        const ids: string[] = [];
        for (const { type, days, strike, ahead, pick } of steps) {
          on = daysAfter(on, days);
          const details = answers(type, on, ahead, pick);
          const fact = input(caseId, { type, on, details }, { override: 'A fact all the same.' });
          const outcome = await recordEvent(home.lawyer, fact, at('2026-11-24'));
          if (outcome.ok) ids.push(outcome.value.eventId);
          else expect(outcome.problem).toBe('recorded');
          const eventId = strike < 3 ? ids.splice(strike, 1)[0] : undefined;
          if (eventId) {
            const sent = { eventId, reason: 'Mistaken.', override: 'The paper says otherwise.' };
            expect((await strikeEvent(home.lawyer, sent, at('2026-11-24'))).ok).toBe(true);
          }
        }
        const { written, derived, hearing, again, events } = await compared(home, caseId, '2026-11-24');
        expect(events).toHaveLength(ids.length);
        expect(written).toEqual(derived);
        expect(hearing).toBe(again);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** Answers to every field of a type, so that nothing is refused for its shape. */
function answers(type: string, on: string, ahead: number, pick: number): Record<string, string> {
  const known = EVENT_TYPES.find(({ id }) => id === type);
  const found: Record<string, string> = {};
  for (const field of (known?.fields ?? []) as readonly {
    identifier?: IdentifierKind;
    key: string;
    input: string;
    choices?: { value: string }[];
  }[]) {
    if (field.choices) found[field.key] = field.choices[pick % field.choices.length]?.value ?? '';
    else if (field.input === 'date') found[field.key] = field.key === 'receivedOn' ? on : daysAfter(on, ahead);
    else if (field.input === 'time') found[field.key] = '13:00';
    else if (field.input === 'zone') found[field.key] = 'America/New_York';
    else if (field.identifier) found[field.key] = identifierKind(field.identifier).example;
    else if (field.input === 'text') found[field.key] = 'Words';
  }
  return found;
}
