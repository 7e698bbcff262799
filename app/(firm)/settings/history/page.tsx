import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FirmHistoryView } from '@/components/history/firm-history-view';
import { getFirmHistory } from '@/lib/history/queries';
import { firmHistorySchema } from '@/lib/history/schema';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.history'))('title') };
}

export default async function FirmHistoryPage({ searchParams }: PageProps<'/settings/history'>) {
  const ask = firmHistorySchema.parse(await searchParams);
  return <FirmHistoryView page={await read(getFirmHistory, ask)} first={!ask.after} />;
}
