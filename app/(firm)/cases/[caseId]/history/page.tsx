import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HistoryView } from '@/components/cases/history-view';
import { getHistoryPage } from '@/lib/cases/queries/tabs';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('history') };
}

export default async function HistoryTab({ params, searchParams }: PageProps<'/cases/[caseId]/history'>) {
  const { caseId } = await params;
  const { after } = await searchParams;
  const cursor = typeof after === 'string' ? after : undefined;
  return <HistoryView page={await read(getHistoryPage, { caseId, after: cursor })} first={!cursor} />;
}
