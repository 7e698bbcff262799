import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TodayView } from '@/components/today/today-view';
import { read } from '@/lib/platform/read';
import { getToday } from '@/lib/today/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell.nav'))('today') };
}

export default async function TodayPage({ searchParams }: PageProps<'/today'>) {
  const { scope } = await searchParams;
  return <TodayView page={await read(getToday, { scope: scope === 'firm' ? 'firm' : 'mine' })} />;
}
