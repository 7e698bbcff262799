import { useFormatter, useTranslations } from 'next-intl';
import { Cell, ColumnHead, DataTable, Row, RowHead, TableHead } from '@/components/ui/table';
import type { FormAction, OpenSession } from '@/lib/account/types';
import { AccountForm } from './account-form';

/** Where this account is signed in, each to be ended; the networks, no addresses. */
export function Sessions({
  sessions,
  zone,
  endOne,
  endOthers,
}: {
  sessions: readonly OpenSession[];
  zone: string;
  endOne: FormAction<unknown>;
  endOthers: FormAction<unknown>;
}) {
  const t = useTranslations('account.sessions');
  const format = useFormatter();
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: zone });
  return (
    <div className="grid gap-4">
      <DataTable label={t('title')} stack>
        <TableHead>
          <ColumnHead>{t('browser')}</ColumnHead>
          <ColumnHead>{t('seen')}</ColumnHead>
          <ColumnHead drop={1}>{t('since')}</ColumnHead>
          <ColumnHead>
            <span className="visually-hidden">{t('end')}</span>
          </ColumnHead>
        </TableHead>
        <tbody>
          {sessions.map((session) => (
            <Row key={session.id} current={session.current}>
              <RowHead second={session.network}>
                {session.agent || t('unknown')}
                {session.current && `, ${t('this')}`}
              </RowHead>
              <Cell>{moment(session.seenAt)}</Cell>
              <Cell drop={1}>{moment(session.createdAt)}</Cell>
              <Cell>
                {!session.current && (
                  <AccountForm
                    id={session.id}
                    action={endOne}
                    hidden={{ sessionId: session.id }}
                    submit={t('end')}
                    variant="quiet"
                  />
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
      {sessions.length > 1 && <AccountForm id="others" action={endOthers} submit={t('endOthers')} />}
    </div>
  );
}
