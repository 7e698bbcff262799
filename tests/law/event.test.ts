import { describe, expect, it } from 'vitest';
import { CLOCK_EVENTS, CLOCK_TYPES } from '../../lib/law/clock-events.ts';
import { checkDetails } from '../../lib/law/detail.ts';
import { appointmentOf, EVENT_TYPES, eventType, isEventType } from '../../lib/law/event.ts';
import { MOVES } from '../../lib/law/rules/moves.ts';

const CATALOGUE =
  'receipt_notice rejection_notice biometrics_notice biometrics_attended interview_notice interview_cancelled_by_uscis interview_rescheduled_by_client interview_held rfe_or_evidence_request decision_pickup recommended_approval approval noid_issued noid_response_filed denial referral aaf_notice aaf_paid aaf_ij_order nta_served nta_filed hearing_notice master_held pleadings_filed i589_filed_court evidence_filed dhs_evidence_received dhs_motion_pretermit dhs_motion_dismiss motion_filed motion_ruled individual_held oral_decision written_decision_served appeal_reserved appeal_waived eoir26_filed bia_receipt briefing_schedule brief_filed bia_decision pfr_filed stay_filed stay_ruled mandate remand detained bond_hearing parole_granted parole_terminated ice_checkin address_change ead_filed ead_received ead_expires foia_filed foia_received travel_doc_issued i94_issued ssn_issued summons_received search_at_home criminal_case_opened wanted_list_added foreign_agent_listed extremist_list_added relative_questioned property_seized passport_annulled e_summons_posted organization_designated';

describe('the list of event types', () => {
  it.each(CATALOGUE.split(' '))('has %s', (id) => {
    expect(isEventType(id)).toBe(true);
  });

  it('names each once, in both languages, with its fields', () => {
    expect(new Set(EVENT_TYPES.map(({ id }) => id)).size).toBe(EVENT_TYPES.length);
    for (const { id, label, fields } of EVENT_TYPES) {
      expect(label.en, id).not.toBe('');
      expect(label.ru, id).not.toBe('');
      expect(new Set(fields.map(({ key }) => key)).size, id).toBe(fields.length);
      for (const field of fields) {
        expect(field.label.en && field.label.ru, id).toBeTruthy();
        for (const choice of field.choices ?? []) expect(choice.label.en && choice.label.ru, id).toBeTruthy();
        if (field.mayLieAhead) expect(field.input).toBe('date');
      }
    }
    expect(eventType('nonsense')).toBeUndefined();
  });

  it('only words the moves read can be chosen', () => {
    for (const [type, moves] of Object.entries(MOVES)) {
      for (const { when = {} } of moves) {
        for (const [key, values] of Object.entries(when)) {
          const choices = eventType(type)?.fields.find((field) => field.key === key)?.choices ?? [];
          for (const value of values)
            expect(
              choices.map((choice) => choice.value),
              `${type}.${key}`,
            ).toContain(value);
        }
      }
    }
  });

  it('says what is wrong with details', () => {
    const { fields } = eventType('hearing_notice');
    expect(checkDetails(fields, { hearingKind: 'OTHER', cause: 'x' })).toEqual([
      { key: 'cause', code: 'unknown-field' },
      { key: 'hearingKind', code: 'not-a-choice' },
      { key: 'appointmentOn', code: 'required' },
    ]);
    expect(appointmentOf({ appointmentOn: '2026-12-18', appointmentAt: '08:30' })).toEqual({
      on: '2026-12-18',
      at: '08:30',
      zone: null,
    });
    expect(appointmentOf({})).toBeNull();
  });
});

describe('the clock’s view of the timeline', () => {
  it.each(CLOCK_TYPES)('some event stands for %s', (type) => {
    expect(Object.values(CLOCK_EVENTS).some((routes) => routes?.some((route) => route.type === type))).toBe(true);
  });

  it('answers for every event type', () => {
    expect(Object.keys(CLOCK_EVENTS).sort()).toEqual(EVENT_TYPES.map(({ id }) => id).sort());
  });
});
