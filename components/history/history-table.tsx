import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { instantText } from '@/components/cases/moments';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { HistoryEntry } from '@/lib/history/types';
import { detailText, useActionName } from './history-words';

/** Who did what and when, the newest first; with `about`, a column that names what was touched. `zone` is the firm's. */
export function HistoryTable<E extends HistoryEntry>({
  label,
  rows,
  zone,
  client,
  about,
}: {
  label: string;
  rows: readonly E[];
  zone: string;
  /** What a client is called, where the entry cannot name them. */
  client?: string;
  about?: { head: string; of: (row: E) => ReactNode };
}) {
  const t = useTranslations('cases.history');
  const locale = useLocale();
  const nameOf = useActionName();
  const actorName = ({ actor }: E) => (actor === 'client' && client ? client : t(`actor.${actor}`));
  return (
    <DataTable label={label} stack>
      <TableHead>
        <ColumnHead>{t('when')}</ColumnHead>
        <ColumnHead>{t('who')}</ColumnHead>
        <ColumnHead>{t('what')}</ColumnHead>
        {about && <ColumnHead>{about.head}</ColumnHead>}
        <ColumnHead drop={1} number>
          {t('number')}
        </ColumnHead>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <Cell>
              <time dateTime={row.at}>{instantText(row.at, zone, locale)}</time>
            </Cell>
            <Cell>{row.by ?? actorName(row)}</Cell>
            <RowHead className="wrap-anywhere" second={detailText(row.details, locale)}>
              {nameOf(row.action)}
              {row.action === 'rules.applied' && row.subject && (
                <>
                  {' '}
                  <TextLink href={`/rules/changes/${row.subject}`}>{t('toChange')}</TextLink>
                </>
              )}
            </RowHead>
            {about && <Cell>{about.of(row)}</Cell>}
            <Cell drop={1} number className="number tone-quiet">
              {row.seq}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
