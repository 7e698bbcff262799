import { describe, expect, it } from 'vitest';
import type { EventDetails, EventType } from '../../lib/law/event';
import { legalFacts } from '../../lib/law/legal-facts';

type Fact = readonly [type: EventType, on: string, details?: EventDetails];

const facts = (...given: readonly Fact[]) =>
  legalFacts(
    given.map(([type, on, details = {}], seq) => ({
      ...{ id: `${type}-${seq}`, type, on, precision: 'day', seq, details, overridden: false },
    })),
  ).map(({ fact }) => fact);

const oral = (outcome: string, on = '2026-05-01'): Fact => ['oral_decision', on, { outcome }];
const decision = { type: 'ij_decision', on: '2026-05-01', served: 'ORAL' };

describe('what the timeline says to the clock', () => {
  it.each<readonly [string, readonly Fact[], readonly object[]]>([
    [
      'a receipt, by its day',
      [['receipt_notice', '2026-01-09', { receivedOn: '2026-01-02' }]],
      [{ type: 'i589_received', on: '2026-01-02', forum: 'USCIS' }],
    ],
    [
      'a filing with the court',
      [['i589_filed_court', '2026-01-09']],
      [{ type: 'i589_received', on: '2026-01-09', forum: 'COURT' }],
    ],
    [
      'a hearing and its kind',
      [['hearing_notice', '2026-01-09', { hearingKind: 'INDIVIDUAL', appointmentOn: '2027-01-02' }]],
      [{ type: 'hearing', on: '2027-01-02', kind: 'INDIVIDUAL' }],
    ],
    [
      'a stop and its cause',
      [['clock_stopped', '2026-01-09', { until: '2026-02-01' }]],
      [{ type: 'stop', on: '2026-01-09', cause: 'clock_stopped', until: '2026-02-01' }],
    ],
    ['a stop that ends before it begins', [['clock_stopped', '2026-01-09', { until: '2026-01-01' }]], []],
    [
      'an order of the judge',
      [['court_order', '2026-01-09', { what: 'Filings', dueOn: '2026-03-01' }]],
      [{ type: 'court_order', on: '2026-01-09', what: 'Filings', dueOn: '2026-03-01' }],
    ],
    ['an oral decision', [oral('DENIED')], [{ ...decision, outcome: 'DENIED', waived: false }]],
    ['protection under the CAT', [oral('CAT_DEFERRAL')], [{ ...decision, outcome: 'CAT', waived: false }]],
    ['voluntary departure', [oral('VOLUNTARY_DEPARTURE')], [{ ...decision, outcome: 'DENIED', waived: false }]],
    [
      'a written decision by mail',
      [['written_decision_served', '2026-05-01', { outcome: 'DENIED', servedBy: 'MAIL' }]],
      [{ ...decision, served: 'MAIL', outcome: 'DENIED', waived: false }],
    ],
    [
      'a decision both sides accept',
      [oral('GRANTED'), ['appeal_waived', '2026-05-01', { by: 'BOTH' }]],
      [{ ...decision, outcome: 'GRANTED', waived: true }],
    ],
    [
      'a decision each side accepts on its own',
      [
        oral('GRANTED'),
        ['appeal_waived', '2026-05-01', { by: 'DHS' }],
        ['appeal_waived', '2026-05-02', { by: 'RESPONDENT' }],
      ],
      [{ ...decision, outcome: 'GRANTED', waived: true }],
    ],
    [
      'a decision one side accepts',
      [oral('DENIED'), ['appeal_waived', '2026-05-01', { by: 'DHS' }]],
      [{ ...decision, outcome: 'DENIED', waived: false }],
    ],
    [
      'a termination',
      [['proceedings_terminated', '2026-05-01']],
      [{ ...decision, outcome: 'TERMINATED', waived: false }],
    ],
    [
      'a judge’s grant that became final: on the day it was made',
      [oral('GRANTED'), ['grant_final', '2026-06-02', { by: 'IJ' }]],
      [
        { ...decision, outcome: 'GRANTED', waived: false },
        { type: 'asylum_granted', on: '2026-05-01', by: 'IJ', final: true },
      ],
    ],
    [
      'a grant by USCIS, once',
      [
        ['approval', '2026-05-01'],
        ['grant_final', '2026-05-01', { by: 'USCIS' }],
      ],
      [{ type: 'asylum_granted', on: '2026-05-01', by: 'USCIS', final: true }],
    ],
    [
      'appeals of both sides',
      [['eoir26_filed', '2026-05-09', { by: 'CROSS' }]],
      [
        { type: 'appeal_filed', on: '2026-05-09', by: 'RESPONDENT' },
        { type: 'appeal_filed', on: '2026-05-09', by: 'DHS' },
      ],
    ],
    [
      'what the BIA said',
      [['bia_decision', '2026-05-09', { outcome: 'REMANDED' }]],
      [{ type: 'bia_decision', on: '2026-05-09', outcome: 'REMANDED' }],
    ],
    [
      'a card',
      [['ead_received', '2026-05-09', { category: 'C8', expiresOn: '2027-11-08' }]],
      [{ type: 'ead', on: '2026-05-09', expiresOn: '2027-11-08' }],
    ],
    [
      'the judge’s order to pay',
      [['aaf_ij_order', '2026-05-09', { dueOn: '2026-06-08' }]],
      [{ type: 'aaf_order', on: '2026-05-09', dueOn: '2026-06-08' }],
    ],
    [
      'an address told to the court',
      [['address_reported', '2026-05-09', { form: 'EOIR33' }]],
      [{ type: 'address_reported', on: '2026-05-09', form: 'EOIR33' }],
    ],
    ['an arrival', [['arrival', '2026-05-09']], [{ type: 'last_arrival', on: '2026-05-09' }]],
    ['nothing of the clock', [['summons_received', '2026-05-09']], []],
  ])('%s', (_, given, wanted) => {
    expect(facts(...given)).toEqual(wanted);
  });
});
