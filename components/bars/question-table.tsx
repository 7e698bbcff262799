import { useLocale, useTranslations } from 'next-intl';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import type { BarsPage, QuestionRow } from '@/lib/bars/types';
import { BAR_GROUPS, bar } from '@/lib/law/rules/bars';
import { QuestionRows, type QuestionWords } from './question-rows';
import { answerChip, conclusionChip, hasMoved, questionHref, type Reader } from './words';

/** Every question in its group: what the facts say, and beside it what a lawyer concluded. */
export function QuestionTable({ page, current }: { page: BarsPage; current: string | undefined }) {
  const t = useTranslations('bars');
  const locale = useLocale();
  const grouped = Map.groupBy(page.questions, ({ id }) => bar(id).group);
  return (
    <DataTable label={t('table.title')} stack>
      <TableHead>
        <ColumnHead>{t('table.question')}</ColumnHead>
        <ColumnHead>{t('table.answer')}</ColumnHead>
        <ColumnHead>{t('table.conclusion')}</ColumnHead>
      </TableHead>
      {BAR_GROUPS.map((group) => (
        <tbody key={group}>
          <GroupRow columns={3}>{t(`group.${group}`)}</GroupRow>
          <QuestionRows
            rows={(grouped.get(group) ?? []).map((row) =>
              wordsOf(row, page.header.id, row.id === current, { t, locale }),
            )}
          />
        </tbody>
      ))}
    </DataTable>
  );
}

function wordsOf(row: QuestionRow, caseId: string, current: boolean, reader: Reader): QuestionWords {
  const { title, ask } = bar(row.id);
  return {
    ...{ id: row.id, href: questionHref(caseId, row.id), current },
    title: title[reader.locale],
    second: `${ask[reader.locale]} ${row.reason[reader.locale]}`,
    answer: answerChip(row, reader),
    conclusion: conclusionChip(row.conclusions[0], reader),
    moved: hasMoved(row) ? reader.t('table.moved') : null,
  };
}
