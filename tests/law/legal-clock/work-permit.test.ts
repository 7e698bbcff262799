import { describe, expect, it } from 'vitest';
import { legalClock } from '../../../lib/law/legal-clock';
import { factsOf, situations } from '../../support/clock-situation';

situations(
  'the work-permit clock',
  `
2026-11-23 | i589_received 2026-01-15 | clock running 312 2026-06-14 2026-07-14; EAD_FILE 2026-06-14 open; EAD_GRANT 2026-07-14 open known
2026-01-15 | i589_received 2026-01-15 | clock running 0 2026-06-14 2026-07-14
2026-01-14 | i589_received 2026-01-15 | clock not_started 0 2026-06-14 2026-07-14
2026-01-16 | i589_received 2026-01-15 | clock running 1 2026-06-14 2026-07-14
2026-11-23 | i589_received 2026-01-15; stop 2026-03-01 2026-03-31 | clock running 282 2026-07-14 2026-08-13
2026-11-23 | i589_received 2026-01-15; stop 2026-06-14 2026-06-24 | clock running 302 2026-06-14 2026-07-24
2026-11-23 | i589_received 2026-01-15; stop 2026-06-13 2026-06-24 | clock running 301 2026-06-25 2026-07-25
2026-11-23 | i589_received 2026-01-15; stop 2026-06-13 open | clock stopped 149 - -; no EAD_FILE; !STOPPED_CLOCK
2026-11-23 | i589_received 2026-01-15; stop 2026-06-14 open | clock stopped 150 2026-06-14 -; EAD_FILE 2026-06-14 open; no EAD_GRANT
2026-11-23 | i589_received 2026-01-15; stop 2026-11-23 2026-12-01 | clock stopped 312 2026-06-14 2026-07-14; !STOPPED_CLOCK
2026-12-01 | i589_received 2026-01-15; stop 2026-11-23 2026-12-01 | clock running 312 2026-06-14 2026-07-14; no !STOPPED_CLOCK
2026-11-23 | i589_received 2026-01-15; stop 2026-03-01 2026-03-11; stop 2026-03-05 2026-03-21 | clock running 292 2026-07-04 2026-08-03
2026-11-23 | i589_received 2026-01-15; stop 2026-03-01 2026-03-01 | clock running 312 2026-06-14 2026-07-14
2026-11-23 | i589_received 2026-01-15; stop 2025-12-01 2026-01-25 | clock running 302 2026-06-24 2026-07-24
2026-11-23 | i589_received 2026-01-15; stop 2025-12-01 2025-12-25 | clock running 312 2026-06-14 2026-07-14
2026-11-23 | i589_received 2026-01-15; uscis_denied 2026-05-01 | clock ended 106 - -; no EAD_FILE
2026-11-23 | i589_received 2026-01-15; uscis_denied 2026-06-14 | clock ended 150 2026-06-14 -; EAD_FILE 2026-06-14 void
2026-11-23 | i589_received 2026-01-15; referred 2026-05-01 | clock running 312 2026-06-14 2026-07-14
2026-11-23 | i589_received 2026-01-15; ij_decision 2026-05-01 TERMINATED | clock running 312 2026-06-14 2026-07-14
2026-11-23 | i589_received 2026-01-15; ij_decision 2026-05-01 DENIED; appeal_filed 2026-05-20 RESPONDENT | clock ended 106 - -
2026-11-23 | i589_received 2026-01-15; ij_decision 2026-05-01 DENIED; appeal_filed 2026-05-20 RESPONDENT; bia_decision 2026-10-01 REMANDED | clock running 159 2026-11-14 2026-12-14; EAD_FILE 2026-11-14 open uncertain; EAD_GRANT 2026-12-14 open uncertain
2026-11-23 | i589_received 2026-01-15; ij_decision 2026-07-01 DENIED; appeal_filed 2026-07-20 RESPONDENT; bia_decision 2026-10-01 REMANDED | clock running 220 2026-06-14 2026-10-14; EAD_FILE 2026-06-14 open; EAD_GRANT 2026-10-14 open uncertain
2026-11-23 | i589_received 2026-01-15; asylum_granted 2026-07-01 USCIS | clock ended 167 2026-06-14 -; EAD_FILE 2026-06-14 void
2026-11-23 | i589_received 2026-01-15; i589_rejected 2026-05-01 | clock ended 106 - -
2026-11-23 | i589_received 2026-01-15; i589_rejected 2026-05-01; i589_received 2026-06-01 | clock running 175 2026-10-29 2026-11-28
2026-11-23 | i589_received 2026-01-15; i589_received 2026-03-01 | clock running 312 2026-06-14 2026-07-14
2026-11-23 | i589_received 2026-01-15; recommended_approval 2026-03-01 | EAD_FILE 2026-03-01 open; EAD_GRANT 2026-07-14 open known
2026-11-23 | i589_received 2026-01-15; recommended_approval 2026-06-14 | EAD_FILE 2026-06-14 open
2026-11-23 | recommended_approval 2026-03-01 | EAD_FILE 2026-03-01 open; clock none
2026-11-23 | i589_received 2026-01-15; ead_filed 2026-06-14 | EAD_FILE 2026-06-14 met@2026-06-14; no !EAD_FILED_EARLY
2026-11-23 | i589_received 2026-01-15; ead_filed 2026-06-13 | EAD_FILE 2026-06-14 met@2026-06-13; !EAD_FILED_EARLY; no !LATE
2026-11-23 | ead_filed 2026-06-13 | !EAD_FILED_EARLY
2026-11-23 | i589_received 2026-01-15; ead_filed 2027-01-10 | EAD_FILE 2026-06-14 met@2027-01-10
2020-12-01 | i589_received 2020-08-20 | EAD_FILE 2021-01-17 open known; EAD_GRANT 2021-02-16 open known
2020-12-01 | i589_received 2020-08-21 | EAD_FILE 2021-08-21 open uncertain; EAD_GRANT - unknown uncertain
2022-12-01 | i589_received 2022-02-07 | EAD_FILE 2023-02-07 open uncertain
2022-12-01 | i589_received 2022-02-08 | EAD_FILE 2022-07-08 open; EAD_GRANT 2022-08-07 open known
2026-11-23 | ead 2025-06-01 2027-05-22 | EAD_RENEW 2026-11-23 open; EAD_EXPIRES 2027-05-22 open; !EAD_GAP_LIKELY
2026-11-23 | ead 2025-06-01 2027-05-23 | EAD_RENEW 2026-11-24 open; no !EAD_GAP_LIKELY
2026-11-23 | ead 2025-06-01 2026-12-10; ead_renewal_filed 2026-10-01 | EAD_RENEW 2026-06-13 met@2026-10-01; EAD_EXPIRES 2026-12-10 met@2026-10-01; no !EAD_GAP_LIKELY
2026-11-23 | ead 2024-06-01 2025-12-01; ead_renewal_filed 2025-07-01; ead 2025-12-02 2027-05-01 | !EAD_GAP_LIKELY
2026-11-23 | ead 2025-06-01 2026-10-10 | EAD_EXPIRES 2026-10-10 open; !EAD_GAP_LIKELY
2026-11-23 | i589_received 2026-01-15; in_absentia 2026-05-01 | clock running 312 2026-06-14 2026-07-14; EAD_FILE 2026-06-14 void; EAD_GRANT 2026-07-14 void known
2026-11-23 | last_arrival 2023-05-10 | no !CLP_WINDOW
2026-11-23 | last_arrival 2023-05-11 | !CLP_WINDOW
2026-11-23 | last_arrival 2025-05-11 | !CLP_WINDOW
2026-11-23 | last_arrival 2025-05-12 | no !CLP_WINDOW
`,
);

describe('the intervals of the work-permit clock', () => {
  const intervals = (asked: string, facts: string) =>
    legalClock(factsOf(asked, facts)).eadClock?.intervals.map(({ from, to, state, cause }) =>
      [from, to ?? '…', state, cause].filter(Boolean).join(' '),
    );

  it('are told without gaps, stops that overlap as one with their causes', () => {
    const facts =
      'i589_received 2026-01-15; stop 2026-03-01 2026-03-11 moved; stop 2026-03-05 2026-03-21 asked for time; stop 2026-03-21 2026-03-25 late';
    expect(intervals('2026-02-01', facts)).toEqual([
      '2026-01-15 2026-03-01 running',
      '2026-03-01 2026-03-21 stopped moved; asked for time',
      '2026-03-21 2026-03-25 stopped late',
      '2026-03-25 … running',
    ]);
  });

  it('have nothing between an end and a remand', () => {
    const facts =
      'i589_received 2026-01-15; stop 2026-04-20 open no interpreter; ij_decision 2026-05-01 DENIED; bia_decision 2026-10-01 REMANDED';
    expect(intervals('2026-11-23', facts)).toEqual([
      '2026-01-15 2026-04-20 running',
      '2026-04-20 2026-05-01 stopped no interpreter',
      '2026-10-01 … stopped no interpreter',
    ]);
  });
});
