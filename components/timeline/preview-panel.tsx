'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import type { Preview } from '@/lib/timeline/types';

/** What saving would change: status, stage, next hearing, days taken off the calendar, what the client reads, and what nobody checked. */
export function PreviewPanel({ preview }: { preview: Preview | null }) {
  const t = useTranslations('timeline.preview');
  const locale = useLocale();
  const lines = preview ? changes(preview) : [t('unread')];
  function changes({ before, after, dropped, clientReads, clientLoses, decision }: Preview): string[] {
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
    for (const { label, on } of dropped) found.push(t('dropped', { what: label[locale], date: dayText(on, locale) }));
    if (clientReads) found.push(t('client', { status: clientReads[locale] }));
    if (clientLoses) found.push(t('clientLoses', { status: clientLoses[locale] }));
    if (decision.kind === 'accepted') {
      for (const { text, source } of decision.unchecked) found.push(t('unchecked', { text: text[locale], source }));
    }
    return found;
  }
  return (
    <div className="panel" role="status">
      <p className="label">{t('title')}</p>
      <ul className="mt-1 grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
