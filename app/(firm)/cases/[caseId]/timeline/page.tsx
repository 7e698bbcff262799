import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordView } from '@/components/timeline/record-view';
import { doingOf, filterOf } from '@/components/timeline/request';
import { TimelineView } from '@/components/timeline/timeline-view';
import { read } from '@/lib/platform/read';
import { getTimelinePage } from '@/lib/timeline/queries/timeline-page';
import * as act from './actions';

const acts = {
  record: act.recordEventAction,
  strike: act.strikeEventAction,
  correct: act.correctEventAction,
  preview: act.previewEventAction,
  publishStatus: act.publishStatusAction,
  withdrawStatus: act.withdrawStatusAction,
  date: { publish: act.publishDateAction, withdraw: act.withdrawDateAction },
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('timeline') };
}

export default async function TimelineTab({ params, searchParams }: PageProps<'/cases/[caseId]/timeline'>) {
  const { caseId } = await params;
  const asked = await searchParams;
  const { filter, at, ...wanted } = filterOf(asked);
  const page = await read(getTimelinePage, { caseId, ...wanted });
  const doing = doingOf(asked, page.entries);
  if (doing === 'unknown') notFound();
  return doing ? (
    <RecordView page={page} doing={doing} acts={acts} />
  ) : (
    <TimelineView page={page} filter={filter} at={at} acts={acts} />
  );
}
