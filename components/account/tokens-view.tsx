'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { Cell, ColumnHead, DataTable, Row, RowHead, TableHead } from '@/components/ui/table';
import type { FormAction, Token } from '@/lib/account/types';
import { AccountFields, AccountForm } from './account-form';
import { presentPassword } from './one-time-codes';

/** Tokens for outside programs: a new one is seen once, in the answer to the form that made it. */
export function TokensView({
  tokens,
  zone,
  make,
  revoke,
}: {
  tokens: readonly Token[];
  zone: string;
  make: FormAction<{ token: string }>;
  revoke: FormAction<unknown>;
}) {
  const t = useTranslations('account.tokens');
  const codes = useTranslations('account.codes');
  const [state, act] = useActionState(make, { answer: null, values: {} });
  return (
    <>
      <Section title={t('list')}>
        {tokens.length === 0 ? <p className="tone-quiet">{t('none')}</p> : <List {...{ tokens, zone, revoke }} />}
      </Section>
      <Section title={t('new')}>
        <div className="grid gap-4">
          {state.answer?.ok && (
            <Notice tone="amber" role="status">
              <p>
                <strong>{t('once')}</strong> {t('keep')}
              </p>
              <p>
                <code className="break-all" translate="no">
                  {state.answer.value.token}
                </code>
              </p>
            </Notice>
          )}
          <form action={act} className="grid max-w-sm gap-4" noValidate>
            <AccountFields
              id="token"
              state={state}
              fields={[
                { name: 'name', label: t('name'), hint: t('nameHint'), max: 60, autoComplete: 'off' },
                {
                  name: 'scopes',
                  label: t('scopes'),
                  value: 'read',
                  options: [
                    { value: 'read', label: t('read') },
                    { value: 'read write', label: t('write') },
                  ],
                },
                { name: 'days', label: t('days'), hint: t('daysHint'), type: 'number', min: 1, max: 365, value: '90' },
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

function List({ tokens, zone, revoke }: { tokens: readonly Token[]; zone: string; revoke: FormAction<unknown> }) {
  const t = useTranslations('account.tokens');
  const format = useFormatter();
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: zone });
  return (
    <DataTable label={t('list')} stack>
      <TableHead>
        <ColumnHead>{t('name')}</ColumnHead>
        <ColumnHead>{t('scopes')}</ColumnHead>
        <ColumnHead drop={1}>{t('used')}</ColumnHead>
        <ColumnHead>{t('expires')}</ColumnHead>
        <ColumnHead>
          <span className="visually-hidden">{t('revoke')}</span>
        </ColumnHead>
      </TableHead>
      <tbody>
        {tokens.map((token) => (
          <Row key={token.id} voided={token.state !== 'open'}>
            <RowHead>{token.name}</RowHead>
            <Cell>{t(token.scopes === 'read' ? 'read' : 'write')}</Cell>
            <Cell drop={1}>{token.lastUsedAt ? moment(token.lastUsedAt) : t('never')}</Cell>
            <Cell>{token.state === 'revoked' ? t('revoked') : moment(token.expiresAt)}</Cell>
            <Cell>
              {token.state === 'open' && (
                <AccountForm
                  id={token.id}
                  action={revoke}
                  hidden={{ tokenId: token.id }}
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
