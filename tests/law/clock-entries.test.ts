import { describe, expect, it } from 'vitest';
import { clockEntries } from '../../lib/law/clock-entries.ts';
import type { EventDetails, EventType } from '../../lib/law/event.ts';
import type { ProcedureEvent } from '../../lib/law/procedure.ts';

type Fact = readonly [type: EventType, on: string, details?: EventDetails];
/** Of the last the extra, where there is one: until when a stop lasts. */
type Entry = readonly [type: string, on: string, until?: string | null];

const events = (facts: readonly Fact[]): ProcedureEvent[] =>
  facts.map(([type, on, details = {}], seq) => ({
    ...{ id: `${type}-${seq}`, type, on, precision: 'day', seq, details, overridden: false },
  }));

const entries = (facts: readonly Fact[]): Entry[] =>
  clockEntries(events(facts)).map(({ type, on, until }) => (until === undefined ? [type, on] : [type, on, until]));

const MASTER = { hearingKind: 'MASTER' };
const DENIED = { outcome: 'DENIED' };
const SERVED = { ...DENIED, servedBy: 'MAIL' };

const ROWS: readonly (readonly [why: string, facts: readonly Fact[], wanted: readonly Entry[]])[] = [
  [
    'the day of receipt',
    [['receipt_notice', '2026-01-09', { receivedOn: '2026-01-02' }]],
    [['i589_received', '2026-01-02']],
  ],
  [
    'a hearing',
    [['hearing_notice', '2026-01-09', { ...MASTER, appointmentOn: '2027-01-02' }]],
    [['hearing', '2027-01-02']],
  ],
  ['a grant', [['approval', '2026-01-09']], [['asylum_granted', '2026-01-09']]],
  ['no grant of asylum', [['approval', '2026-01-09', { relief: 'CAT' }]], []],
  [
    'a renewal',
    [['ead_filed', '2026-01-09', { category: 'C8', subtype: 'RENEWAL' }]],
    [['ead_renewal_filed', '2026-01-09']],
  ],
  ['a first permit', [['ead_filed', '2026-01-09', { category: 'C8' }]], [['ead_filed', '2026-01-09']]],
  ['a permit on another ground', [['ead_filed', '2026-01-09', { category: 'A10', subtype: 'INITIAL' }]], []],
  ['another motion', [['motion_filed', '2026-01-09', { subtype: 'OTHER' }]], []],
  ['nothing of the clock', [['summons_received', '2026-01-09']], []],

  ['a continuance by DHS, no day', [['hearing_continued', '2026-01-09', { ...MASTER, by: 'DHS' }]], []],
  [
    'a continuance by DHS to a day',
    [['hearing_continued', '2026-01-09', { ...MASTER, by: 'DHS', appointmentOn: '2026-05-01' }]],
    [['hearing', '2026-05-01']],
  ],
  [
    'a continuance by the client to a day: stopped until then',
    [['hearing_continued', '2026-01-09', { ...MASTER, by: 'RESPONDENT', appointmentOn: '2026-05-01' }]],
    [
      ['hearing', '2026-05-01'],
      ['stop', '2026-01-09', '2026-05-01'],
    ],
  ],
  [
    'a continuance by the client: stopped until the next hearing, which a notice names',
    [
      ['hearing_continued', '2026-01-09', { ...MASTER, by: 'RESPONDENT' }],
      ['hearing_notice', '2026-02-01', { ...MASTER, appointmentOn: '2026-06-01' }],
    ],
    [
      ['stop', '2026-01-09', '2026-06-01'],
      ['hearing', '2026-06-01'],
    ],
  ],
  [
    'a continuance by the client, no next hearing yet',
    [['hearing_continued', '2026-01-09', { ...MASTER, by: 'RESPONDENT' }]],
    [['stop', '2026-01-09', null]],
  ],
  ['biometrics missed', [['biometrics_missed', '2026-01-09']], [['stop', '2026-01-09', null]]],
  [
    'biometrics missed and taken later',
    [
      ['biometrics_missed', '2026-01-09'],
      ['biometrics_attended', '2026-02-01'],
    ],
    [['stop', '2026-01-09', '2026-02-01']],
  ],
  [
    'an interview missed: 45 days, and stopped until the new one',
    [
      ['interview_missed', '2026-01-09'],
      ['interview_notice', '2026-02-01', { appointmentOn: '2026-03-01' }],
    ],
    [
      ['interview_missed', '2026-01-09'],
      ['stop', '2026-01-09', '2026-03-01'],
    ],
  ],
  [
    'an interview moved by the client, with the end that was recorded',
    [['interview_rescheduled_by_client', '2026-01-09', { until: '2026-02-20' }]],
    [['stop', '2026-01-09', '2026-02-20']],
  ],
  [
    'a delay whose end was recorded',
    [['clock_stopped', '2026-01-09', { until: '2026-02-20' }]],
    [['stop', '2026-01-09', '2026-02-20']],
  ],

  ['an oral decision', [['oral_decision', '2026-01-09', DENIED]], [['ij_decision', '2026-01-09']]],
  ['a written one', [['written_decision_served', '2026-01-09', SERVED]], [['ij_decision', '2026-01-09']]],
  [
    'the text of an oral decision: one decision, from the oral one',
    [
      ['oral_decision', '2026-01-09', DENIED],
      ['appeal_reserved', '2026-01-09', { by: 'RESPONDENT' }],
      ['written_decision_served', '2026-01-20', SERVED],
    ],
    [['ij_decision', '2026-01-09']],
  ],
  [
    'a written decision that decides otherwise',
    [
      ['oral_decision', '2026-01-09', DENIED],
      ['written_decision_served', '2026-01-20', { ...SERVED, outcome: 'WITHHOLDING' }],
    ],
    [
      ['ij_decision', '2026-01-09'],
      ['ij_decision', '2026-01-20'],
    ],
  ],
  [
    'a decision after a remand',
    [
      ['oral_decision', '2026-01-09', DENIED],
      ['bia_decision', '2026-06-01', { outcome: 'REMANDED' }],
      ['written_decision_served', '2026-09-01', SERVED],
    ],
    [
      ['ij_decision', '2026-01-09'],
      ['bia_decision', '2026-06-01'],
      ['ij_decision', '2026-09-01'],
    ],
  ],
  ['a pretermission', [['asylum_pretermitted', '2026-01-09']], [['ij_decision', '2026-01-09']]],
  [
    'a pretermission and then the decision: appealed from the decision, not counted from the pretermission on',
    [
      ['asylum_pretermitted', '2026-01-09'],
      ['oral_decision', '2026-03-10', { outcome: 'WITHHOLDING' }],
    ],
    [
      ['stop', '2026-01-09', '2026-03-10'],
      ['ij_decision', '2026-03-10'],
    ],
  ],
  [
    'a pretermission and a written denial: perhaps its own text, so that both dates are shown',
    [
      ['asylum_pretermitted', '2026-01-09'],
      ['written_decision_served', '2026-01-20', SERVED],
    ],
    [
      ['ij_decision', '2026-01-09'],
      ['ij_decision', '2026-01-20'],
    ],
  ],
  [
    'a pretermission that the BIA undid, and a later decision',
    [
      ['asylum_pretermitted', '2026-01-09'],
      ['bia_decision', '2026-06-01', { outcome: 'REMANDED' }],
      ['oral_decision', '2026-09-01', DENIED],
    ],
    [
      ['ij_decision', '2026-01-09'],
      ['bia_decision', '2026-06-01'],
      ['ij_decision', '2026-09-01'],
    ],
  ],
];

describe('what the clock reads', () => {
  it.each(ROWS)('%s', (_, facts, wanted) => {
    expect(entries(facts)).toEqual(wanted);
  });

  it('does not depend on the order in which the facts are given, and names the event', () => {
    const [first, last] = events([
      ['oral_decision', '2026-01-09', DENIED],
      ['written_decision_served', '2026-01-20', SERVED],
    ]);
    const facts = [last, first].filter((event) => event !== undefined);
    expect(clockEntries(facts)).toEqual([{ eventId: 'oral_decision-0', type: 'ij_decision', on: '2026-01-09' }]);
  });
});
