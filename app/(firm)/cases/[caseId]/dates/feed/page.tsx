import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { makeFeedAction, revokeFeedAction } from '@/app/(firm)/settings/calendars/actions';
import { CaseFeeds } from '@/components/account/case-feeds';
import { getCaseFeeds } from '@/lib/calendar/queries/feeds';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.feeds'))('open') };
}

export default async function CaseCalendarPage({ params }: PageProps<'/cases/[caseId]/dates/feed'>) {
  const { caseId } = await params;
  return <CaseFeeds page={await read(getCaseFeeds, { caseId })} make={makeFeedAction} revoke={revokeFeedAction} />;
}
