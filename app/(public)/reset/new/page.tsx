import { LinkGone } from '@/components/account/link-gone';
import { PasswordForm } from '@/components/account/password-form';
import { linkedAccount } from '@/lib/platform/auth/by-link';
import { newPasswordAction } from './actions';

export default async function NewPasswordPage() {
  const account = await linkedAccount('reset');
  return account ? (
    <PasswordForm action={newPasswordAction} purpose="reset" {...account} />
  ) : (
    <LinkGone purpose="reset" />
  );
}
