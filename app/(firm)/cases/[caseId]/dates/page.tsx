import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DatesView } from '@/components/dates/dates-view';
import { getDatesPage } from '@/lib/dates/queries';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('dates') };
}

export default async function DatesTab({ params, searchParams }: PageProps<'/cases/[caseId]/dates'>) {
  const { caseId } = await params;
  const { date } = await searchParams;
  const page = await read(getDatesPage, { caseId });
  return <DatesView page={page} shown={typeof date === 'string' ? date : undefined} />;
}
