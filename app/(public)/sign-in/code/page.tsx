import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/account/code-form';
import { secondStep } from '@/lib/platform/auth';
import { codeAction } from '../actions';

export default async function CodePage() {
  if (!(await secondStep())) redirect('/sign-in');
  return <CodeForm action={codeAction} />;
}
