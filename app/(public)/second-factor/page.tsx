import { redirect } from 'next/navigation';
import {
  addPasskeyAction,
  confirmCodesAction,
  startCodesAction,
  startPasskeyAction,
} from '@/app/(firm)/settings/security/actions';
import { Enrol } from '@/components/account/enrol';
import { owesSecondFactor } from '@/lib/platform/auth';

export default async function SecondFactorPage() {
  const owes = await owesSecondFactor();
  if (owes === null) redirect('/sign-in');
  return (
    <Enrol
      owes={owes}
      start={startCodesAction}
      confirm={confirmCodesAction}
      passkeys={{ start: startPasskeyAction, add: addPasskeyAction }}
    />
  );
}
