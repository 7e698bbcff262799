import { LinkGone } from '@/components/account/link-gone';
import { PasswordForm } from '@/components/account/password-form';
import { linkedAccount } from '@/lib/platform/auth/by-link';
import { acceptAction } from './actions';

export default async function AcceptInvitationPage() {
  const account = await linkedAccount('invite');
  return account ? <PasswordForm action={acceptAction} purpose="invite" {...account} /> : <LinkGone purpose="invite" />;
}
