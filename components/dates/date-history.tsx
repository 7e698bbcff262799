import { useLocale, useTranslations } from 'next-intl';
import { instantText } from '@/components/cases/moments';
import { dayText } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { DateEvent } from '@/lib/dates/types';

/** What became of a date, newest first: what it was, what it became, who did it and why. */
export function DateHistory({ history, zone }: { history: readonly DateEvent[]; zone: string }) {
  const t = useTranslations('dates.history');
  const state = useTranslations('dates.state');
  const locale = useLocale();
  if (history.length === 0) return null;
  const day = (on: string | null): string => (on ? dayText(on, locale, { weekday: false }) : t('noDay'));
  return (
    <Section title={t('title')} meta={t('meta')}>
      <ul className="rows">
        {history.map(({ id, at, by, what, from, to, text }) => (
          <li key={id}>
            <strong>{t(`what.${what}`)}</strong>
            {from && from.dueOn !== to.dueOn && (
              <span className="number block">{t('moved', { from: day(from.dueOn), to: day(to.dueOn) })}</span>
            )}
            {from && from.state !== to.state && (
              <span className="block">
                {t('became', { from: state(from.state as 'open'), to: state(to.state as 'open') })}
              </span>
            )}
            {from && what === 'event' && from.dueOn === to.dueOn && from.state === to.state && (
              <span className="block">{t('elsewhere')}</span>
            )}
            {text && <span className="block">{text}</span>}
            <span className="block text-ink-2 text-meta">
              {by ?? t('own')} · {instantText(at, zone, locale)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
