import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PeopleView } from '../../../components/people/people-view';
import { countryName, latinName, maskedNumber, phoneText } from '../../../components/people/words';
import { SearchView } from '../../../components/search/search-view';
import type { PersonRow } from '../../../lib/people/types';
import { htmlOf, renderIn } from '../../support/render-in';

const row: PersonRow = {
  ...{ id: 'p', nameInUse: '', latinSurname: 'SOLOVEV', latinGiven: 'ARTEM', alienTail: '417' },
  name: { surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич' },
  birth: { on: '1994-06-11', until: '1994-06-11', precision: 'day' },
  cases: [
    { caseId: 'c', number: '2026-0148', role: 'principal', closedOn: null },
    { caseId: 'd', number: '2025-0003', role: 'sibling', closedOn: '2026-01-01' },
  ],
};

describe('the list of people', () => {
  it('shows name in both scripts, end of the A-number, birth and cases', () => {
    renderIn(<PeopleView page={{ rows: [row], before: null, after: 'CURSOR' }} ask={{ q: '', sort: 'name' }} />);
    const cells = within(screen.getByRole('table', { name: 'People' }));
    expect(cells.getByRole('rowheader').textContent).toBe('Соловьёв Артём ИгоревичArtem SOLOVEV · A‑•••‑•••‑417');
    expect(cells.getByRole('link', { name: 'Соловьёв Артём Игоревич' }).getAttribute('href')).toBe('/people/p');
    expect(cells.getByText('Соловьёв Артём Игоревич').getAttribute('lang')).toBe('ru');
    expect(cells.getByText('11 Jun 1994')).toBeTruthy();
    expect(cells.getByText('principal')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Next 50' }).getAttribute('href')).toBe('/people?sort=name&after=CURSOR');
    expect((screen.getByRole('button', { name: 'Back' }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByRole('columnheader', { name: /Name/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('says that nobody is there', () => {
    renderIn(<PeopleView page={{ rows: [], before: null, after: null }} ask={{ q: 'Жук', sort: 'name' }} />, 'ru');
    expect(screen.getAllByText('Человека с именем «Жук» нет.').length).toBeGreaterThan(0);
  });
});

describe('the search page', () => {
  it('groups what is found and says that a number is audited', () => {
    renderIn(
      <SearchView
        result={{
          ...{ q: 'A299000417', readAs: ['a-number'], carrying: 0, people: [{ ...row, by: 'number' }] },
          cases: [
            {
              ...{ caseId: 'c', number: '2026-0148', stage: 'intake', track: 'AFF', closedOn: null },
              ...{ principal: row.name, latinSurname: 'SOLOVEV', latinGiven: 'ARTEM' },
            },
          ],
        }}
      />,
    );
    expect(screen.getByText('This search by identity number is in the audit log.')).toBeTruthy();
    expect(screen.getByText('exact identity number')).toBeTruthy();
    expect(
      within(screen.getByRole('table', { name: 'Cases' }))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/cases/c');
  });

  it('works without a script: one form that gets, markup typed stays text', () => {
    const html = htmlOf(
      <SearchView result={{ q: '<script>x</script>', readAs: [], carrying: 0, people: [], cases: [] }} />,
    );
    expect(html).toMatch(/<form[^>]* action="\/search" method="get"/);
    expect(html).not.toContain('<script>x');
  });
});

it('words', () => {
  expect(latinName({ surname: 'Solovev', given: 'ANNA-MARIA' })).toBe('Anna-Maria SOLOVEV');
  expect(latinName({ surname: '', given: '' })).toBe('');
  expect(maskedNumber('passport-ru-foreign', '567')).toBe('•••567');
  expect(phoneText('+16195550142')).toBe('+1\u00a0619\u00a0555‑0142');
  expect(phoneText('+79165550142')).toBe('+7\u00a0916\u00a0555‑01‑42');
  expect(countryName('RU', 'ru')).toBe('Россия');
});
