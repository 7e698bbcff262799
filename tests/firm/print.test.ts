import { describe, expect, it } from 'vitest';
import { printedPage } from '../../lib/firm/rules.ts';

const ID = '018f2b6e-0000-7000-8000-000000000000';

describe('what a printed path shows', () => {
  it.each([
    ['/today', 'today', null, null],
    [`/cases/${ID}`, 'cases', ID, null],
    [`/cases/${ID}/timeline`, 'cases.timeline', ID, null],
    ['/cases/new', 'cases', null, null],
    [`/people/${ID}`, 'people', null, ID],
    [`/people/${ID}/merge`, 'people.merge', null, ID],
    [`/settings/members/${ID}`, 'settings', null, null],
    ['/calendar', 'calendar', null, null],
    ['/calendar/docket', 'calendar.docket', null, null],
    ['/calendar/Иван', 'calendar', null, null],
    // Whatever else comes is told as nothing more than that.
    ['/Иван Иванов', 'other', null, null],
    [`/cases/${ID}/Иван`, 'cases', ID, null],
    ['', 'other', null, null],
  ])('%s', (path, page, caseId, personId) => {
    expect(printedPage(path)).toEqual({ page, caseId, personId });
  });
});
