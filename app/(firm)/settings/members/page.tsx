import { getTranslations } from 'next-intl/server';
import { MembersView } from '@/components/members/members-view';
import { listMembers } from '@/lib/members/queries';
import { listMembersSchema } from '@/lib/members/schema';
import { read } from '@/lib/platform/read';

export async function generateMetadata() {
  return { title: (await getTranslations('members'))('title') };
}

export default async function MembersPage({ searchParams }: PageProps<'/settings/members'>) {
  const ask = listMembersSchema.parse(await searchParams);
  return <MembersView page={await read(listMembers, ask)} start={ask.after !== undefined} />;
}
