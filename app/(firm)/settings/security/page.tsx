import { useTranslations } from 'next-intl';
import { AccountPageFrame } from '@/components/account/account-page-frame';
import { SecurityView } from '@/components/account/security-view';
import { getAccount } from '@/lib/account/queries';
import type { AccountPage } from '@/lib/account/types';
import { read } from '@/lib/platform/read';
import {
  addPasskeyAction,
  confirmCodesAction,
  endOthersAction,
  endSessionAction,
  removeCodesAction,
  removePasskeyAction,
  renewCodesAction,
  startCodesAction,
  startPasskeyAction,
} from './actions';

export default async function SecurityPage() {
  return <View account={await read(getAccount, {})} />;
}

function View({ account }: { account: AccountPage }) {
  const t = useTranslations('account');
  return (
    <AccountPageFrame current="security" sentence={t('sentence')}>
      <SecurityView
        account={account}
        actions={{
          startCodes: startCodesAction,
          confirmCodes: confirmCodesAction,
          removeCodes: removeCodesAction,
          renewCodes: renewCodesAction,
          removePasskey: removePasskeyAction,
          endSession: endSessionAction,
          endOthers: endOthersAction,
        }}
        passkeys={{ start: startPasskeyAction, add: addPasskeyAction }}
      />
    </AccountPageFrame>
  );
}
