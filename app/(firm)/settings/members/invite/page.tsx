import { getTranslations } from 'next-intl/server';
import { InviteView } from '@/components/members/invite-view';
import { listMembers } from '@/lib/members/queries';
import { read } from '@/lib/platform/read';
import { inviteAction } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('members'))('inviteMember') };
}

export default async function InvitePage() {
  // Whoever may not manage members finds no page here either.
  await read(listMembers, {});
  return <InviteView action={inviteAction} />;
}
