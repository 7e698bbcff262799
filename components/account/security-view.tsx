import { useFormatter, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, DataTable, Row, RowHead, TableHead } from '@/components/ui/table';
import type { AccountPage, FormAction } from '@/lib/account/types';
import { AccountForm } from './account-form';
import { type Codes, OneTimeCodes, RenewCodes, type Seed } from './one-time-codes';
import { AddPasskey } from './passkeys';
import { Sessions } from './sessions';

export interface SecurityActions {
  startCodes: FormAction<Seed>;
  confirmCodes: FormAction<Codes>;
  removeCodes: FormAction<unknown>;
  renewCodes: FormAction<Codes>;
  removePasskey: FormAction<unknown>;
  endSession: FormAction<unknown>;
  endOthers: FormAction<unknown>;
}

type PasskeyActions = ComponentProps<typeof AddPasskey>;

/** The second step of signing in, and where this account is signed in. */
export function SecurityView({
  account,
  actions,
  passkeys,
}: {
  account: AccountPage;
  actions: SecurityActions;
  passkeys: PasskeyActions;
}) {
  const t = useTranslations('account');
  return (
    <>
      <Section title={t('codes.title')} meta={t(account.codes ? 'codes.isOn' : 'codes.isOff')}>
        <OneTimeCodes
          on={account.codes}
          start={actions.startCodes}
          confirm={actions.confirmCodes}
          remove={actions.removeCodes}
        />
      </Section>
      <Section title={t('passkeys.title')}>
        <div className="grid gap-4">
          <p>{t('passkeys.what')}</p>
          {account.passkeys.length > 0 && <Passkeys account={account} remove={actions.removePasskey} />}
          <AddPasskey {...passkeys} />
        </div>
      </Section>
      {(account.codes || account.passkeys.length > 0) && (
        <Section title={t('recovery.title')} meta={t('recovery.left', { count: account.recoveryCodesLeft })}>
          <RenewCodes action={actions.renewCodes} />
        </Section>
      )}
      <Section title={t('sessions.title')} meta={t('sessions.what')}>
        <Sessions
          sessions={account.sessions}
          zone={account.zone}
          endOne={actions.endSession}
          endOthers={actions.endOthers}
        />
      </Section>
    </>
  );
}

function Passkeys({ account, remove }: { account: AccountPage; remove: FormAction<unknown> }) {
  const t = useTranslations('account');
  const format = useFormatter();
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: account.zone });
  return (
    <DataTable label={t('passkeys.title')} stack>
      <TableHead>
        <ColumnHead>{t('passkeys.name')}</ColumnHead>
        <ColumnHead drop={1}>{t('passkeys.used')}</ColumnHead>
        <ColumnHead>
          <span className="visually-hidden">{t('passkeys.remove')}</span>
        </ColumnHead>
      </TableHead>
      <tbody>
        {account.passkeys.map((key) => (
          <Row key={key.id}>
            <RowHead second={moment(key.createdAt)}>{key.name}</RowHead>
            <Cell drop={1}>{key.lastUsedAt ? moment(key.lastUsedAt) : t('never')}</Cell>
            <Cell>
              <details>
                <summary className="link">{t('passkeys.remove')}</summary>
                <AccountForm
                  id={key.id}
                  action={remove}
                  hidden={{ passkeyId: key.id }}
                  fields={[
                    {
                      name: 'current',
                      label: t('codes.current'),
                      type: 'password',
                      autoComplete: 'off',
                    },
                  ]}
                  submit={t('passkeys.remove')}
                  variant="quiet"
                />
              </details>
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
