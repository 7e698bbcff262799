import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AgendaView } from '@/components/calendar/agenda-view';
import { CalendarView } from '@/components/calendar/calendar-view';
import { WeekView } from '@/components/calendar/week-view';
import { getCalendar } from '@/lib/calendar/queries';
import { getAgenda, getWeek } from '@/lib/calendar/queries/views';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendar.page'))('title') };
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : undefined);

export default async function Calendar({ searchParams }: PageProps<'/calendar'>) {
  const { view, month, day, on, from, after, facts, ...rest } = await searchParams;
  const scope = rest.scope === 'firm' ? ('firm' as const) : ('mine' as const);
  if (view === 'week') return <WeekView week={await read(getWeek, { on: text(on), scope })} />;
  if (view === 'agenda')
    return <AgendaView agenda={await read(getAgenda, { from: text(from), after: text(after), scope })} />;
  const asked = { month: text(month), day: text(day), after: text(after), facts: text(facts), scope };
  return <CalendarView page={await read(getCalendar, asked)} />;
}
