import { useLocale, useTranslations } from 'next-intl';
import { instantText } from '@/components/cases/moments';
import { dayText } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { Snooze } from '@/lib/reminders/types';

/** Who put reminders of a date off, until when and why. */
export function Snoozes({
  snoozes,
  today,
  zone,
}: {
  snoozes: readonly Snooze[];
  /** ISO, the firm's. */
  today: string;
  zone: string;
}) {
  const t = useTranslations('reminders.snooze');
  const locale = useLocale();
  if (snoozes.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="rows">
        {snoozes.map(({ id, name, untilOn, reason, at }) => (
          <li key={id}>
            <strong>{t(untilOn > today ? 'off' : 'over', { name, day: dayText(untilOn, locale) })}</strong>
            <span className="block">{reason}</span>
            <span className="block text-ink-2 text-meta">{instantText(at, zone, locale)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
