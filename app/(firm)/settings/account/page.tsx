import { useTranslations } from 'next-intl';
import { AccountPageFrame } from '@/components/account/account-page-frame';
import { AccountView } from '@/components/account/account-view';
import { getAccount } from '@/lib/account/queries';
import type { AccountPage as Account } from '@/lib/account/types';
import { read } from '@/lib/platform/read';
import { savePassword, saveSettings } from './actions';

export default async function AccountPage() {
  return <View account={await read(getAccount, {})} />;
}

function View({ account }: { account: Account }) {
  const t = useTranslations('account');
  return (
    <AccountPageFrame current="account" sentence={t('sentence')}>
      <AccountView
        account={account}
        zones={Intl.supportedValuesOf('timeZone')}
        save={saveSettings}
        changePassword={savePassword}
      />
    </AccountPageFrame>
  );
}
