import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TodayView } from '@/components/today/today-view';
import { read } from '@/lib/platform/read';
import { getToday } from '@/lib/today/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell.nav'))('today') };
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : undefined);

export default async function TodayPage({ searchParams }: PageProps<'/today'>) {
  const { scope, lawyer } = await searchParams;
  const asked = { scope: scope === 'firm' ? ('firm' as const) : ('mine' as const), lawyer: text(lawyer) };
  return <TodayView page={await read(getToday, asked)} />;
}
