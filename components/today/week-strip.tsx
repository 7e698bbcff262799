import { useLocale, useTranslations } from 'next-intl';
import { plus } from '@/components/calendar/bounded-text';
import { cn } from '@/components/ui/class-names';
import { dayText } from '@/components/ui/day';
import { TextLink } from '@/components/ui/text-link';
import type { StripDay } from '@/lib/today/types';

/** Eight working days side by side; closed ones are hatched and named. Each day leads to its list. */
export function WeekStrip({
  days,
  today,
  dayHref,
}: {
  days: readonly StripDay[];
  today: string;
  dayHref: (day: string) => string;
}) {
  const t = useTranslations('today');
  return (
    <section aria-label={t('strip')} className="border-line border-b bg-page print:hidden">
      <ol className="grid grid-cols-2 px-[var(--gutter)] sm:grid-cols-4 xl:grid-cols-8">
        {days.map((day) => (
          <Day key={day.on} day={day} isToday={day.on === today} href={dayHref(day.on)} />
        ))}
      </ol>
    </section>
  );
}

function Day({ day, isToday, href }: { day: StripDay; isToday: boolean; href: string }) {
  const t = useTranslations('today');
  const locale = useLocale();
  const { closed, hearings, other, more } = day;
  return (
    <li
      aria-current={isToday ? 'date' : undefined}
      className={cn(
        'min-h-20 border-line border-x border-t-3 px-2.5 py-2',
        isToday ? 'border-t-teal bg-paper' : 'border-t-transparent',
        closed && 'hatch',
      )}
    >
      <TextLink href={href} className="font-semibold text-ink">
        {dayText(day.on, locale, { year: false })}
      </TextLink>
      <ul className="mt-0.5 text-meta">
        {closed && <li className="text-ink-2">{t('closed', { name: closed[locale] })}</li>}
        {hearings > 0 && <li>{t('hearings', plus({ count: hearings, more }))}</li>}
        {other > 0 && <li className="text-ink-2">{t('others', plus({ count: other, more }))}</li>}
        {!closed && hearings + other === 0 && <li className="text-ink-3">{t('free')}</li>}
      </ul>
    </li>
  );
}
