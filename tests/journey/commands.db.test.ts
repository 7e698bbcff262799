import { describe, expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team';
import { editJourney } from '../../lib/journey/commands';
import { getJourneyPage } from '../../lib/journey/queries';
import type { JourneyForm } from '../../lib/journey/schema';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { newCase } from '../support/cases';
import { at, firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { day, month } from './stops';

const NOW = at('2026-03-02');

const stops: JourneyForm['stops'] = [
  { kind: 'departure', place: 'Челябинск', country: 'RU', left: '2022-09-27' },
  {
    ...{ kind: 'transit', place: 'Тбилиси', country: 'GE', statusHeld: 'без визы, год' },
    ...{ arrived: '27.09.2022', left: 'август 2023', note: 'Снимал комнату.' },
  },
  {
    ...{ kind: 'arrival', place: 'San Ysidro', country: 'US', manner: 'cbp-one', document: 'passport-ru' },
    arrived: '8 Jan 2025',
  },
];

describe('the journey of a case', () => {
  it('keeps every stop in order with its dates as well as they are known', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    ok(await editJourney(home.paralegal, { caseId, revision: 0, stops }, NOW));
    const page = ok(await getJourneyPage(home.lawyer, { caseId }, NOW));
    const blank = { arrived: null, left: null, statusHeld: '', manner: '', document: '', note: '' };
    const [left, arrived] = [day('2022-09-27'), day('2025-01-08')];
    expect(page.stops).toEqual([
      { ...blank, ...stops[0], left },
      { ...blank, ...stops[1], arrived: left, left: month('2023-08') },
      { ...blank, ...stops[2], arrived },
    ]);
    expect(page.contradictions).toEqual([{ kind: 'gap', n: 2, next: 3, days: 496 }]);
    expect(page.header.counts.journey).toBe(3);
  });

  it('moves nothing on the timeline, and says so where the two disagree', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const events = () => asSuperuser('select * from case_event where case_id = $1 order by seq', [caseId]);
    const before = await events();
    ok(await editJourney(home.lawyer, { caseId, revision: 0, stops }, NOW));
    expect(await events()).toEqual(before);
    const page = () => getJourneyPage(home.lawyer, { caseId }, NOW).then(ok);
    expect((await page()).hint).toEqual({ kind: 'missing', arrived: day('2025-01-08') });
    const date = { on: '2025-01-09', until: '2025-01-09', precision: 'day' as const };
    const { eventId } = ok(await recordEvent(home.lawyer, { caseId, type: 'arrival', date }, NOW));
    expect((await page()).hint).toEqual({ kind: 'differs', arrived: day('2025-01-08'), event: { eventId, date } });
    const agreed = stops.map((stop) => (stop.kind === 'arrival' ? { ...stop, arrived: 'January 2025' } : stop));
    ok(await editJourney(home.lawyer, { caseId, revision: 1, stops: agreed }, NOW));
    expect((await page()).hint).toBeNull();
  });

  it('keeps dates that contradict each other, but none that lies ahead', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const odd = { kind: 'transit', country: 'TR', arrived: '2024-05-01', left: '2024-04-01' } as const;
    ok(await editJourney(home.lawyer, { caseId, revision: 0, stops: [odd] }, NOW));
    const page = ok(await getJourneyPage(home.lawyer, { caseId }, NOW));
    expect(page.contradictions).toEqual([{ kind: 'left-before-arrived', n: 1 }]);
    const ahead = { kind: 'transit', country: 'TR', arrived: '2026-01', left: '2026-03-03' } as const;
    expect(await editJourney(home.lawyer, { caseId, revision: 1, stops: [ahead] }, NOW)).toMatchObject({
      problem: { kind: 'invalid', fields: { 'stops.0.left': 'in-future' } },
    });
  });

  it.each([
    [{ kind: 'transit', country: '' }, 'stops.0.country', 'required'],
    [{ kind: 'transit', country: 'XX' }, 'stops.0.country', 'invalid'],
    [{ kind: 'stay', country: 'GE' }, 'stops.0.kind', 'invalid'],
    [{ kind: 'arrival', country: 'US', manner: 'by-magic' }, 'stops.0.manner', 'invalid'],
    [{ kind: 'transit', country: 'GE', left: '04/05/2022' }, 'stops.0.left', 'ambiguous-date'],
    [{ kind: 'arrival', country: 'US', place: 'x'.repeat(201) }, 'stops.0.place', 'too-long'],
  ])('refuses %j at %s', async (stop, field, code) => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const answer = await editJourney(home.lawyer, { caseId, revision: 0, stops: [stop as JourneyForm['stops'][0]] });
    expect(answer).toMatchObject({ problem: { kind: 'invalid', fields: { [field]: code } } });
  });

  it('lets one of ten parallel edits win', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const edits = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editJourney(
          home.lawyer,
          { caseId, revision: 0, stops: [{ kind: 'departure', country: 'RU', place: `town ${index}` }] },
          NOW,
        ),
      ),
    );
    expect(edits.filter((edit) => edit.ok)).toHaveLength(1);
    const saved = ok(await getJourneyPage(home.lawyer, { caseId }, NOW)).stops;
    for (const edit of edits) {
      if (!edit.ok) expect(edit.problem).toMatchObject({ kind: 'conflict', revision: 1, theirs: { stops: saved } });
    }
  });

  it('is not there for another firm, nor outside the team of a restricted case', async () => {
    const [home, stranger] = [await firm(), await firm()];
    const { caseId } = await newCase(home);
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await getJourneyPage(stranger.owner, { caseId })).toEqual(gone);
    expect(await editJourney(stranger.owner, { caseId, revision: 0, stops: [] })).toEqual(gone);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
    const outsider = await home.member(['owner', 'lawyer']);
    expect(await getJourneyPage(outsider, { caseId })).toEqual(gone);
    expect(await editJourney(outsider, { caseId, revision: 0, stops: [] })).toEqual(gone);
  });
});
