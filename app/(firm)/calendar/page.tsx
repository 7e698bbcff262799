import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CalendarView } from '@/components/calendar/calendar-view';
import { getCalendar } from '@/lib/calendar/queries';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendar.page'))('title') };
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : undefined);

export default async function Calendar({ searchParams }: PageProps<'/calendar'>) {
  const { month, day, after, facts, scope } = await searchParams;
  const asked = {
    month: text(month),
    day: text(day),
    after: text(after),
    facts: text(facts),
    scope: scope === 'firm' ? ('firm' as const) : ('mine' as const),
  };
  return <CalendarView page={await read(getCalendar, asked)} />;
}
