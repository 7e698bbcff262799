import { savePassword, saveSettings } from '@/app/(firm)/settings/account/actions';
import { endOthersAction, endSessionAction } from '@/app/(firm)/settings/security/actions';
import { setLanguage } from '@/app/actions';
import { OwnAccount } from '@/components/account/own-account';
import { getAccount } from '@/lib/account/queries';
import { read } from '@/lib/platform/read';

export default async function MyAccountPage() {
  return (
    <OwnAccount
      account={await read(getAccount, {})}
      languageAction={setLanguage}
      save={saveSettings}
      changePassword={savePassword}
      endOne={endSessionAction}
      endOthers={endOthersAction}
    />
  );
}
