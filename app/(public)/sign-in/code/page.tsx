import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/account/code-form';
import { UsePasskey } from '@/components/account/use-passkey';
import { secondStep } from '@/lib/platform/auth';
import { hasPasskey } from '@/lib/platform/auth/by-passkey';
import { codeAction, finishPasskeyAction, startPasskeyAction } from '../actions';

export default async function CodePage() {
  const proof = await secondStep();
  if (!proof) redirect('/sign-in');
  return (
    <CodeForm action={codeAction}>
      {(await hasPasskey(proof.userId)) && <UsePasskey start={startPasskeyAction} finish={finishPasskeyAction} />}
    </CodeForm>
  );
}
