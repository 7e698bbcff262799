import { useLocale, useTranslations } from 'next-intl';
import { instantDay } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import type { RuleChange } from '@/lib/rules/types';
import { changeHref, changeText, STATE_TONE } from './words';

/** Changes, each with who proposed and who approved it. `named`: of several rules, so that each says which. */
export function ChangeRows({
  label,
  changes,
  zone = 'UTC',
  named = false,
}: {
  label: string;
  changes: readonly RuleChange[];
  zone?: string;
  named?: boolean;
}) {
  const t = useTranslations('rules');
  const locale = useLocale();
  return (
    <DataTable label={label} stack>
      <TableHead>
        <ColumnHead>{t('rule.act')}</ColumnHead>
        <ColumnHead>{t('change.proposed')}</ColumnHead>
        {!named && <ColumnHead>{t('change.approved')}</ColumnHead>}
        <ColumnHead>{t('rule.status')}</ColumnHead>
      </TableHead>
      <tbody>
        {changes.map((change) => {
          const { title, sentence } = changeText(change, t, locale);
          const { proposed, approved, state } = change;
          return (
            <Row key={change.id} link>
              <RowHead second={sentence}>
                <RowLink href={changeHref(change.id)}>{title}</RowLink>
              </RowHead>
              <Cell second={instantDay(proposed.at, zone, locale)}>{proposed.by}</Cell>
              {!named && (
                <Cell second={approved && instantDay(approved.at, zone, locale)}>
                  {approved?.by ?? t('change.nobody')}
                  {approved?.alone && <span className="block">{t('decided.alone')}</span>}
                </Cell>
              )}
              <Cell>
                <Chip tone={STATE_TONE[state]}>{t(`state.${state}`)}</Chip>
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </DataTable>
  );
}
