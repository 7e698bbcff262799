'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import type { DateChange, Unsettled } from '@/lib/dates/types';
import type { Preview } from '@/lib/timeline/types';

/** What saving would change: status, stage, next hearing, dates, what was confirmed of them, days taken off the calendar, what the client reads, and what nobody checked. */
export function PreviewPanel({ preview }: { preview: Preview | null }) {
  const t = useTranslations('timeline.preview');
  const locale = useLocale();
  const lines = preview ? changes(preview) : [t('unread')];
  function changes({
    before,
    after,
    dates,
    unsettled,
    dropped,
    clientReads,
    clientLoses,
    decision,
  }: Preview): string[] {
    const hearing = (on: string | null) => (on ? dayText(on, locale) : t('noHearing'));
    const found: string[] = [];
    if (before.status === after.status) found.push(t('none', { status: after.statusLabel[locale] }));
    else found.push(t('status', { before: before.statusLabel[locale], after: after.statusLabel[locale] }));
    if (before.stage !== after.stage) {
      found.push(t('stage', { before: before.stageLabel[locale], after: after.stageLabel[locale] }));
    }
    if (before.nextHearing !== after.nextHearing) {
      found.push(t('hearing', { before: hearing(before.nextHearing), after: hearing(after.nextHearing) }));
    }
    for (const change of dates) found.push(dateLine(change));
    for (const date of unsettled) found.push(...unsettledLines(date));
    for (const { label, on } of dropped) found.push(t('dropped', { what: label[locale], date: dayText(on, locale) }));
    if (clientReads) found.push(t('client', { status: clientReads[locale] }));
    if (clientLoses) found.push(t('clientLoses', { status: clientLoses[locale] }));
    if (decision.kind === 'accepted') {
      for (const { text, source } of decision.unchecked) found.push(t('unchecked', { text: text[locale], source }));
    }
    return found;
  }
  function dateLine({ title, before, after }: DateChange): string {
    const on = (day: string | null | undefined) => (day ? dayText(day, locale) : t('dateUnknown'));
    const date = { title: title[locale], date: on((after ?? before)?.dueOn) };
    if (!after) return t('dateGone', date);
    if (after.state === 'met' || after.state === 'void') return t(after.state === 'met' ? 'dateMet' : 'dateVoid', date);
    if (!before) return t('dateNew', date);
    if (before.dueOn === after.dueOn) return t('dateOpen', date);
    return t('dateMoves', { title: title[locale], before: on(before.dueOn), after: on(after.dueOn) });
  }
  function unsettledLines({ title, dueOn, confirmed, hand }: Unsettled): string[] {
    const date = { title: title[locale], date: dueOn ? dayText(dueOn, locale) : t('dateUnknown') };
    const word = hand && t(hand === 'moved' ? 'handFalls' : 'closingFalls', date);
    return [...(word ? [word] : []), ...(confirmed ? [t('unconfirmed', date)] : [])];
  }
  return (
    // Room for what comes, so that the button beneath does not move away from under a hand.
    <div className="panel min-h-40" role="status">
      <p className="label">{t('title')}</p>
      <ul className="mt-1 grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
