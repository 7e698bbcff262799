import { useTranslations } from 'next-intl';
import { plus } from '@/components/calendar/bounded-text';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { DateList } from '@/lib/dates/types';
import { DateTable } from './date-table';

/** The deadlines of a stretch of days, by the day to work to. */
export function DueList({ list, today }: { list: DateList; today: string }) {
  const t = useTranslations('dates.list');
  const { total, dates } = list;
  return (
    <Section title={t('title')} meta={total.count > dates.length && t('more', plus(total))}>
      {dates.length > 0 ? (
        <DateTable label={t('title')} dates={dates} today={today} />
      ) : (
        <EmptyState>{t('none')}</EmptyState>
      )}
    </Section>
  );
}
