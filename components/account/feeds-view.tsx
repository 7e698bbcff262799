'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { Cell, ColumnHead, DataTable, Row, RowHead, TableHead } from '@/components/ui/table';
import type { FormAction } from '@/lib/account/types';
import type { Feed } from '@/lib/calendar/types';
import { AccountFields, AccountForm } from './account-form';
import { presentPassword } from './one-time-codes';

type Actions = { make: FormAction<{ address: string }>; revoke: FormAction<unknown> };

/** Calendar addresses, of one case or of all: a new one is seen once, in the answer to the form that made it. */
export function FeedsView({
  feeds,
  zone,
  caseId,
  make,
  revoke,
}: Actions & { feeds: readonly Feed[]; zone: string; caseId?: string }) {
  const t = useTranslations('account.feeds');
  const codes = useTranslations('account.codes');
  const [state, act] = useActionState(make, { answer: null, values: {} });
  const list = t(caseId ? 'listCase' : 'list');
  return (
    <>
      <p className="max-w-[72ch] text-ink-2">{t('safe')}</p>
      <Section title={list}>
        {feeds.length === 0 ? (
          <p className="tone-quiet">{t('none')}</p>
        ) : (
          <List {...{ feeds, zone, revoke, label: list, isOfCase: caseId !== undefined }} />
        )}
      </Section>
      <Section title={t(caseId ? 'newCase' : 'new')}>
        <div className="grid gap-4">
          {state.answer?.ok && (
            <Notice tone="amber" role="status">
              <p>
                <strong>{t('once')}</strong> {t('keep')}
              </p>
              <p>
                <code className="break-all" translate="no">
                  {state.answer.value.address}
                </code>
              </p>
            </Notice>
          )}
          <form action={act} className="grid max-w-sm gap-4" noValidate>
            {caseId && <input type="hidden" name="caseId" value={caseId} />}
            <AccountFields
              id="feed"
              state={state}
              fields={[
                { name: 'name', label: t('name'), hint: t('nameHint'), max: 60, autoComplete: 'off' },
                presentPassword(codes('current')),
              ]}
            />
            <div>
              <SubmitButton variant="plain" pendingLabel={codes('checking')}>
                {t('make')}
              </SubmitButton>
            </div>
          </form>
        </div>
      </Section>
    </>
  );
}

function List({
  feeds,
  zone,
  revoke,
  label,
  isOfCase,
}: Pick<Actions, 'revoke'> & { feeds: readonly Feed[]; zone: string; label: string; isOfCase: boolean }) {
  const t = useTranslations('account.feeds');
  const format = useFormatter();
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: zone });
  return (
    <DataTable label={label} stack>
      <TableHead>
        <ColumnHead>{t('name')}</ColumnHead>
        {!isOfCase && <ColumnHead>{t('of')}</ColumnHead>}
        <ColumnHead drop={1}>{t('made')}</ColumnHead>
        <ColumnHead>{t('read')}</ColumnHead>
        <ColumnHead>
          <span className="visually-hidden">{t('revoke')}</span>
        </ColumnHead>
      </TableHead>
      <tbody>
        {feeds.map((feed) => (
          <Row key={feed.id} voided={feed.revoked}>
            <RowHead>{feed.name}</RowHead>
            {!isOfCase && <Cell>{feed.number ?? t('mine')}</Cell>}
            <Cell drop={1}>{moment(feed.createdAt)}</Cell>
            <Cell>{feed.readAt ? moment(feed.readAt) : t('never')}</Cell>
            <Cell>
              {feed.revoked ? (
                t('revoked')
              ) : (
                <AccountForm
                  id={feed.id}
                  action={revoke}
                  hidden={{ feedId: feed.id }}
                  submit={t('revoke')}
                  variant="quiet"
                />
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
