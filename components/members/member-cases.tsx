import { useLocale, useTranslations } from 'next-intl';
import { stageName } from '@/components/cases/words';
import { nativeName } from '@/components/people/words';
import { Day } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import type { FormAction } from '@/lib/account/types';
import type { MemberPage, TeamCase } from '@/lib/members/types';
import { HandOver } from './hand-over';

/** The open cases a member works on, and the form that gives them to somebody else. */
export function MemberCases({
  page,
  start,
  handOver,
}: {
  page: MemberPage;
  start: boolean;
  handOver: FormAction<{ ids: string[]; left: boolean }>;
}) {
  const t = useTranslations('members');
  const { member, cases, sealed, after, choices } = page;
  const here = `/settings/members/${member.userId}`;
  if (cases.length === 0 && sealed === 0 && !start) return <EmptyState>{t('noCases')}</EmptyState>;
  return (
    <div className="grid gap-4">
      {sealed > 0 && <Notice tone="amber">{t('sealed', { count: sealed })}</Notice>}
      {choices.length > 0 ? (
        <HandOver userId={member.userId} choices={choices} action={handOver} />
      ) : (
        <p className="tone-quiet">{t('nobody')}</p>
      )}
      {cases.length > 0 && <CaseTable cases={cases} />}
      {(start || after) && (
        <Pager
          label={t('casePages')}
          back={{ label: t('first'), ...(start && { href: `${here}#cases` }) }}
          next={{ label: t('next'), ...(after && { href: `${here}?after=${after}#cases` }) }}
        />
      )}
    </div>
  );
}

function CaseTable({ cases }: { cases: readonly TeamCase[] }) {
  const t = useTranslations('members');
  const locale = useLocale();
  return (
    <DataTable label={t('openCases')}>
      <TableHead>
        <ColumnHead>{t('case')}</ColumnHead>
        <ColumnHead drop={1}>{t('stage')}</ColumnHead>
        <ColumnHead>{t('seat')}</ColumnHead>
        <ColumnHead drop={1}>{t('hearing')}</ColumnHead>
        <ColumnHead number>{t('others')}</ColumnHead>
      </TableHead>
      <tbody>
        {cases.map((one) => (
          <Row key={one.id} link>
            <RowHead second={one.number}>
              <RowLink href={`/cases/${one.id}/team`}>
                <span lang="ru">{nativeName(one.principal)}</span>
              </RowLink>
            </RowHead>
            <Cell drop={1}>{stageName(one.stage, locale)}</Cell>
            <Cell>{t(`seats.${one.role}`)}</Cell>
            <Cell drop={1}>
              {one.nextHearing ? <Day iso={one.nextHearing} locale={locale} weekday={false} /> : t('none')}
            </Cell>
            <Cell number>{one.others}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
