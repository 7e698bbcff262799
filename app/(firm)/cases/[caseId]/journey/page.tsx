import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JourneyView } from '@/components/journey/journey-view';
import { getJourneyPage } from '@/lib/journey/queries';
import { read } from '@/lib/platform/read';
import { editJourneyAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('journey'))('heading') };
}

export default async function JourneyPage({ params }: PageProps<'/cases/[caseId]/journey'>) {
  const page = await read(getJourneyPage, await params);
  return <JourneyView page={page} action={editJourneyAction} />;
}
