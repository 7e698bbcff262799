import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DocketView } from '@/components/calendar/docket-view';
import { getDocket } from '@/lib/calendar/queries/views';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendar.docket'))('name') };
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : undefined);

export default async function DocketPage({ searchParams }: PageProps<'/calendar/docket'>) {
  const { on, lawyer, after, scope } = await searchParams;
  const asked = { on: text(on), lawyer: text(lawyer), after: text(after) };
  return <DocketView docket={await read(getDocket, { ...asked, scope: scope === 'firm' ? 'firm' : 'mine' })} />;
}
