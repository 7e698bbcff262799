import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import { type ChartRow, rowTotal, type Series, seriesFill } from './series';

type Props = {
  /** The heading of the table's first column: "Ground". */
  category: string;
  /** The chart in a sentence. */
  sentence: string;
  series: readonly Series[];
  rows: readonly ChartRow[];
  children: ReactNode;
};

/** Picture, key (only for several series) and the same numbers in a table: closed on the screen, open on paper. */
export function ChartFigure({ category, sentence, series, rows, children }: Props) {
  const t = useTranslations('reports.chart');
  const several = series.length > 1;
  return (
    <figure>
      {several && (
        <ul aria-hidden="true" className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-meta">
          {series.map((one, index) => (
            <li key={one.id} className="flex items-center gap-1.5">
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" className={seriesFill(index)} />
              </svg>
              {one.label}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={sentence}>
        {children}
      </div>
      <details className="mt-1 print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]">
        <summary className="inline-flex min-h-(--control-small) items-center text-meta text-teal print:hidden">
          {t('asTable')}
        </summary>
        <DataTable label={sentence}>
          <TableHead>
            <ColumnHead>{category}</ColumnHead>
            {series.map((one) => (
              <ColumnHead key={one.id} number className="whitespace-normal">
                {one.label}
              </ColumnHead>
            ))}
            {several && <ColumnHead number>{t('total')}</ColumnHead>}
          </TableHead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <RowHead>{row.label}</RowHead>
                {series.map((one, index) => (
                  <Cell key={one.id} number>
                    {row.values[index] ?? 0}
                  </Cell>
                ))}
                {several && <Cell number>{rowTotal(row)}</Cell>}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </details>
    </figure>
  );
}
