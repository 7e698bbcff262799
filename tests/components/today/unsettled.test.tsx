import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnsettledDates } from '../../../components/today/date-sections';
import { renderIn } from '../../support/render-in';

const client = { number: '2026-0001', surname: 'Соловьёв', given: 'Артём', latin: 'Artyom SOLOVEV' };

it.each([
  ['en', 'EC4: 62 days after it, and nothing is filed'],
  ['ru', 'EC4: прошло 62 дня, заявление не подано'],
] as const)('an exception whose delay grows leads to it on the tab of bars (%s)', (locale, words) => {
  renderIn(
    <UnsettledDates unsettled={[{ what: 'delay', caseId: 'c', exceptionId: 'x', code: 'EC4', days: 62, client }]} />,
    locale,
  );
  expect(screen.getByText(words)).toBeDefined();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/cases/c/bars?exception=x#why');
});
