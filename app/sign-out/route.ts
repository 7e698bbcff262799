import { signOut } from '@/lib/platform/auth';

/** Posted by a plain form. A route and not an action: only it can tell the browser to forget what it stored. */
export async function POST() {
  await signOut();
  return new Response(null, {
    status: 303,
    headers: { location: '/sign-in?done=out', 'clear-site-data': '"cache", "storage"' },
  });
}
