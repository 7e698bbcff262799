import { useTranslations } from 'next-intl';
import { AccountPageFrame } from '@/components/account/account-page-frame';
import { AccountView } from '@/components/account/account-view';
import { OwnRemindersView } from '@/components/reminders/own-reminders';
import { getAccount } from '@/lib/account/queries';
import type { AccountPage as Account } from '@/lib/account/types';
import { read } from '@/lib/platform/read';
import { addAbsenceAction, endAbsenceAction, saveDigestHour, savePassword, saveSettings } from './actions';

const reminders = { setHour: saveDigestHour, absences: { add: addAbsenceAction, end: endAbsenceAction } };

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
      >
        {account.reminders && <OwnRemindersView reminders={account.reminders} acts={reminders} />}
      </AccountView>
    </AccountPageFrame>
  );
}
