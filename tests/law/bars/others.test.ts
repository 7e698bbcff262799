import { describe, expect, it } from 'vitest';
import type { BarId } from '../../../lib/law/rules/bars';
import { answerTo, type Situation } from '../../support/bar-situation';

type Row = readonly [what: string, answer: string, situation: Situation];
const table = (id: BarId, rows: readonly Row[]) =>
  describe(id, () => {
    it.each(rows)('%s: %s', (_what, answer, situation) => {
      expect(answerTo(id, situation).answer).toBe(answer);
    });
  });

table('ONE_YEAR', [
  // 2025-11-29 + 1 year is a Sunday: the last day is Monday the 30th.
  ['the last day, unfiled', 'no', { arrivals: ['2025-11-29 visa-b'], asOf: '2026-11-30' }],
  ['the day after', 'yes', { arrivals: ['2025-11-29 visa-b'], asOf: '2026-12-01' }],
  ['filed on the last day', 'no', { arrivals: ['2024-03-04 visa-b'], filed: '2025-03-04' }],
  ['filed a day late', 'yes', { arrivals: ['2024-03-04 visa-b'], filed: '2025-03-05' }],
  ['no arrival', 'unknown', {}],
  [
    'sent on the last day, no receipt',
    'contested',
    { arrivals: ['2024-03-04 visa-b'], events: ['i589_submitted 2025-03-04'] },
  ],
  ['sent a day late, no receipt', 'yes', { arrivals: ['2024-03-04 visa-b'], events: ['i589_submitted 2025-03-05'] }],
  [
    'sent in time and returned',
    'yes',
    { arrivals: ['2024-03-04 visa-b'], events: ['i589_submitted 2025-02-01', 'rejection_notice 2025-03-01'] },
  ],
  [
    'sent in time, received late',
    'contested',
    { arrivals: ['2024-03-04 visa-b'], filed: '2025-03-10', events: ['i589_submitted 2025-03-01'] },
  ],
  [
    'a court has no day of mailing',
    'yes',
    { arrivals: ['2024-03-04 visa-b'], filed: '2025-03-10 COURT', events: ['i589_submitted 2025-03-01'] },
  ],
  [
    'filed in time and dismissed',
    'contested',
    { arrivals: ['2024-03-04 visa-b'], filed: '2025-01-10', events: ['dismissed_no_jurisdiction 2025-06-01'] },
  ],
  [
    'filed in time, withdrawn, filed again in time',
    'no',
    {
      ...{ arrivals: ['2024-03-04 visa-b'], filed: '2024-06-10' },
      events: ['i589_withdrawn 2024-08-01', 'i589_filed_court 2025-03-04'],
    },
  ],
  [
    'filed in time, withdrawn, filed again late',
    'contested',
    {
      ...{ arrivals: ['2024-03-04 visa-b'], filed: '2024-06-10' },
      events: ['i589_withdrawn 2024-08-01', 'i589_filed_court 2025-03-05'],
    },
  ],
  [
    'about a day of arrival, filed surely in time',
    'no',
    { arrivals: ['about_2024-03-20 visa-b'], filed: '2025-03-05' },
  ],
  [
    'about a day of arrival, filed on its last day',
    'unknown',
    { arrivals: ['about_2024-03-20 visa-b'], filed: '2025-03-20' },
  ],
  ['about a day of arrival, filed surely late', 'yes', { arrivals: ['about_2024-03-20 visa-b'], filed: '2025-04-05' }],
  [
    'filed in court in a month in which the year ends',
    'unknown',
    { arrivals: ['2024-03-04 visa-b'], filed: '2025-03-01 COURT', events: ['i589_filed_court 2025-03'] },
  ],
  ['month of arrival, filed within its last day', 'unknown', { arrivals: ['2024-03 visa-b'], filed: '2025-03-31' }],
  ['month of arrival, filed after it', 'yes', { arrivals: ['2024-03 visa-b'], filed: '2025-04-01' }],
  [
    'an exception alone does not change it',
    'yes',
    { arrivals: ['2024-03-04 visa-b'], exceptions: ['EC4 2024-03-04/'] },
  ],
  [
    'back on parole, Second Circuit',
    'contested',
    { arrivals: ['2023-01-02 visa-b', '2024-06-03 parole-humanitarian'], filed: '2025-01-02', circuit: '2' },
  ],
  [
    'back on parole, Ninth Circuit',
    'no',
    { arrivals: ['2023-01-02 visa-b', '2024-06-03 parole-humanitarian'], filed: '2025-01-02', circuit: '9' },
  ],
]);

table('PREVIOUS_DENIAL', [
  ['nothing on file', 'unknown', {}],
  ['a denial alone', 'unknown', { events: ['denial 2025-01-02'] }],
  ['a denial by USCIS and another filing', 'contested', { events: ['denial 2025-01-02', 'i589_submitted 2025-06-02'] }],
  [
    'a denial by a judge and another filing',
    'yes',
    { events: ['oral_decision 2025-01-02 outcome=DENIED', 'i589_submitted 2025-06-02'] },
  ],
  [
    'a denial by a judge that was sent back',
    'contested',
    {
      events: [
        'oral_decision 2025-01-02 outcome=DENIED',
        'bia_decision 2025-04-02 outcome=REMANDED',
        'i589_filed_court 2025-06-02',
      ],
    },
  ],
  [
    'a denial and the same application before the judge',
    'unknown',
    { events: ['denial 2025-01-02', 'i589_filed_court 2025-06-02 subtype=REFERRED'] },
  ],
  [
    'two denials, the later by a judge',
    'yes',
    {
      events: ['denial 2024-01-02', 'oral_decision 2025-01-02 outcome=DENIED', 'i589_filed_court 2025-06-02'],
    },
  ],
  ['a filing and a denial', 'unknown', { events: ['i589_submitted 2024-06-02', 'denial 2025-01-02'] }],
  ['a grant', 'unknown', { events: ['oral_decision 2025-01-02 outcome=GRANTED', 'i589_filed_court 2025-06-02'] }],
  [
    'withholding only',
    'yes',
    { events: ['oral_decision 2025-01-02 outcome=WITHHOLDING', 'i589_filed_court 2025-06-02'] },
  ],
]);

table('EARLIER_ORDER', [
  ['nothing', 'unknown', {}],
  ['removed', 'no', { events: ['removal_executed 2025-01-02'] }],
  ['an earlier order reinstated', 'yes', { events: ['er_order 2025-01-02 subtype=REINSTATEMENT'] }],
  ['an order at the border', 'unknown', { events: ['er_order 2025-01-02 subtype=EXPEDITED'] }],
  ['removed and back', 'yes', { events: ['removal_executed 2025-01-02', 'arrival 2025-06-02'] }],
]);

table('FIRM_RESETTLEMENT', [
  ['straight', 'no', { stays: [], way: 'whole' }],
  ['way recorded in part', 'unknown', { stays: [], way: 'part' }],
  ['nothing recorded', 'unknown', { stays: [], way: 'none' }],
  ['Georgia', 'unknown', { stays: ['GE 2022-03-02/2023-05-05 visa-free'] }],
  ['Armenia', 'contested', { stays: ['AM 2022-03-02/2023-05-05'] }],
  ['Kazakhstan after Georgia', 'contested', { stays: ['GE 2022-03-02/2022-05-05', 'KZ 2022-05-05/2023-05-05'] }],
  ['Turkey', 'unknown', { stays: ['TR 2022-03-02/2023-05-05 ikamet'] }],
]);

it('shows the stay with its length and status, and asks what the country raises', () => {
  const { facts, asks } = answerTo('FIRM_RESETTLEMENT', { stays: ['GE 2022-03-02/2023-05-05 visa-free'] });
  expect(facts.map(({ text }) => text.en)).toEqual(['Georgia: 2022-03-02 – 2023-05-05, 429 d; visa-free']);
  expect(asks.map(({ en }) => en)).toEqual([
    expect.stringContaining('Was any lasting status offered'),
    expect.stringContaining('visa-free year'),
  ]);
});

table('SAFE_THIRD_COUNTRY', [
  ['nothing', 'unknown', {}],
  ['a motion', 'contested', { events: ['dhs_motion_pretermit 2026-01-02'] }],
  ['through Ecuador', 'contested', { stays: ['EC 2024-01-02/2024-02-02'] }],
  ['through Mexico', 'unknown', { stays: ['MX 2024-01-02/2024-02-02'] }],
]);

table('TRANSIT_DISCRETION', [
  ['through Mexico', 'yes', { stays: ['MX 2024-01-02/2024-02-02'] }],
  ['straight', 'no', {}],
  ['not recorded', 'unknown', { way: 'part' }],
]);

table('SERIOUS_NONPOLITICAL_CRIME', [
  ['nothing', 'unknown', {}],
  ['a criminal case', 'contested', { events: ['criminal_case_opened 2023-01-02'] }],
  ['wanted', 'contested', { events: ['wanted_list_added 2023-01-02'] }],
  ['a search alone', 'unknown', { events: ['search_at_home 2023-01-02'] }],
]);

it.each(['PERSECUTOR', 'PARTICULARLY_SERIOUS_CRIME', 'SECURITY_TERRORISM', 'FRIVOLOUS'] as const)(
  '%s is never answered from the file',
  (id) => {
    const answer = answerTo(id, { grounds: ['PO.DRAFT', 'REL.MUS'], events: ['criminal_case_opened 2023-01-02'] });
    expect(answer.answer).toBe('unknown');
    expect(answer.facts).toHaveLength(id === 'PERSECUTOR' || id === 'SECURITY_TERRORISM' ? 1 : 0);
  },
);

table('FORUM', [
  ['nothing on file', 'unknown', {}],
  ['with the asylum office', 'no', { events: ['receipt_notice 2025-01-02'] }],
  ['referred to a judge', 'unknown', { events: ['receipt_notice 2025-01-02', 'referral 2025-06-02'] }],
  ['dismissed by USCIS', 'unknown', { events: ['receipt_notice 2025-01-02', 'dismissed_no_jurisdiction 2025-06-02'] }],
  ['a hearing and no notice to appear on file', 'yes', { events: ['hearing_notice 2025-01-02'] }],
  ['an application filed in court', 'yes', { events: ['i589_filed_court 2025-01-02'] }],
  ['dismissed and before the Board', 'yes', { events: ['dhs_dismissed 2025-01-02', 'eoir26_filed 2025-01-20'] }],
  ['in court', 'yes', { events: ['nta_filed 2025-01-02'] }],
  ['out of court', 'no', { events: ['nta_filed 2025-01-02', 'proceedings_terminated 2025-06-02'] }],
  ['turns 18 today', 'yes', { events: ['nta_filed 2025-01-02'], birth: '2008-11-28' }],
  ['turns 18 tomorrow', 'contested', { events: ['nta_filed 2025-01-02'], birth: '2008-11-29' }],
]);

table('TRAVEL', [
  ['nothing', 'unknown', {}],
  ['in court', 'yes', { events: ['nta_filed 2025-01-02'] }],
  ['an order', 'yes', { events: ['er_order 2025-01-02'] }],
]);

table('COUNTRY_LISTS', [
  ['before the first list', 'unknown', { asOf: '2025-06-03' }],
  ['the first list', 'no', { asOf: '2025-06-04' }],
  ['before the hold', 'no', { asOf: '2025-12-01' }],
  ['the hold', 'contested', { asOf: '2025-12-02' }],
  ['its last day', 'contested', { asOf: '2026-06-05' }],
  ['after it', 'no', { asOf: '2026-06-06' }],
  ['the last page read', 'no', { asOf: '2026-07-01' }],
  ['after it', 'unknown', { asOf: '2026-07-02' }],
]);

table('VISA_PAUSE', [
  ['before', 'no', { asOf: '2026-01-20' }],
  ['from', 'yes', { asOf: '2026-01-21' }],
  ['the last page read', 'yes', { asOf: '2026-07-01' }],
  ['after it', 'unknown', { asOf: '2026-07-02' }],
]);
