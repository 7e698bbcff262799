import { SignInForm } from '@/components/account/sign-in-form';
import { sendAwayIfSignedIn } from '@/lib/platform/auth';
import { signInAction } from './actions';

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  await sendAwayIfSignedIn();
  const { done } = await searchParams;
  return <SignInForm action={signInAction} done={done === 'out' || done === 'password' ? done : undefined} />;
}
