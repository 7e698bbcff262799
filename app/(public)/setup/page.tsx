import { LinkGone } from '@/components/account/link-gone';
import { SetupForm } from '@/components/account/setup-form';
import { linkToken } from '@/lib/platform/auth/by-link';
import { maySetUp } from '@/lib/platform/auth/setup';
import { setUpAction } from './actions';

export default async function SetupPage() {
  return (await maySetUp(await linkToken())) ? <SetupForm action={setUpAction} /> : <LinkGone purpose="setup" />;
}
