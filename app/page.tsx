import { redirect } from 'next/navigation';
import { sendAwayIfSignedIn } from '@/lib/platform/auth';

export default async function Root() {
  await sendAwayIfSignedIn();
  redirect('/sign-in');
}
