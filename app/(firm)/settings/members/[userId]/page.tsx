import { getTranslations } from 'next-intl/server';
import { MemberView } from '@/components/members/member-view';
import { getMember } from '@/lib/members/queries';
import { memberPageSchema } from '@/lib/members/schema';
import { read } from '@/lib/platform/read';
import {
  addAbsenceAction,
  disableAction,
  editAction,
  enableAction,
  endAbsenceAction,
  endSessionsAction,
  handOverAction,
  inviteAgainAction,
  removeFactorsAction,
  startResetAction,
} from '../actions';

const actions = {
  edit: editAction,
  inviteAgain: inviteAgainAction,
  disable: disableAction,
  enable: enableAction,
  endSessions: endSessionsAction,
  startReset: startResetAction,
  removeFactors: removeFactorsAction,
  handOver: handOverAction,
  absences: { add: addAbsenceAction, end: endAbsenceAction },
};

export async function generateMetadata() {
  return { title: (await getTranslations('members'))('title') };
}

export default async function MemberPage({ params, searchParams }: PageProps<'/settings/members/[userId]'>) {
  const { userId } = await params;
  const { after } = memberPageSchema.omit({ userId: true }).parse(await searchParams);
  return <MemberView page={await read(getMember, { userId, after })} start={after !== undefined} actions={actions} />;
}
