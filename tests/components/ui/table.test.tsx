import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Pager } from '@/components/ui/pager';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';

test('names the table, its sorted column and its rows; the row is one link', () => {
  render(
    <DataTable label="Cases">
      <TableHead>
        <ColumnHead>Client</ColumnHead>
        <ColumnHead sort={{ href: '/cases?sort=-next', direction: 'ascending', words: 'earliest first' }}>
          Next date
        </ColumnHead>
        <ColumnHead sort={{ href: '/cases?sort=stage', direction: 'none' }}>Stage</ColumnHead>
      </TableHead>
      <tbody>
        <Row link>
          <RowHead second="TCVETAEV Gleb">
            <RowLink href="/cases/1">Цветаев Глеб Романович</RowLink>
          </RowHead>
          <Cell second="EOIR-33">18 Nov 2026</Cell>
          <Cell drop={1}>Pleadings</Cell>
        </Row>
      </tbody>
    </DataTable>,
  );
  const table = screen.getByRole('table', { name: 'Cases' });
  const sorted = within(table).getByRole('columnheader', { name: 'Next date, earliest first' });
  expect(sorted.getAttribute('aria-sort')).toBe('ascending');
  expect(within(sorted).getByRole('link').getAttribute('href')).toBe('/cases?sort=-next');
  const row = within(table).getByRole('rowheader', { name: /Цветаев Глеб/ });
  expect(within(row).getAllByRole('link')).toHaveLength(1);
  expect(within(table).getByRole('link', { name: 'Цветаев Глеб Романович' }).getAttribute('href')).toBe('/cases/1');
});

test('paging keeps both buttons in place and leads only where there is a page', () => {
  render(
    <Pager
      label="Pages of cases"
      summary="50 shown"
      back={{ label: 'Back' }}
      next={{ label: 'Next 50', href: '/cases?after=x' }}
    />,
  );
  const pages = within(screen.getByRole('navigation', { name: 'Pages of cases' }));
  expect(pages.getByRole('button', { name: 'Back' })).toHaveProperty('disabled', true);
  expect(pages.getByRole('link', { name: 'Next 50' }).getAttribute('href')).toBe('/cases?after=x');
});
