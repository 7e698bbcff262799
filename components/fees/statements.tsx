import { useLocale, useTranslations } from 'next-intl';
import { dayIn } from '@/components/fields/saved-at';
import { dayText } from '@/components/ui/day';
import type { FeeRecord } from '@/lib/fees/types';
import { feeOf } from '@/lib/law/fee';
import { usdText } from './words';

/**
 * What was said of fees, newest first, on the day of the firm's zone; what a later one replaced stays, struck through.
 * `named`: of several fees.
 */
export function Statements({
  records,
  zone,
  named = false,
}: {
  records: readonly FeeRecord[];
  zone: string;
  named?: boolean;
}) {
  const t = useTranslations('fees');
  const locale = useLocale();
  const words = ({ status, on, usd, receipt, feeId }: FeeRecord): string =>
    [
      named && feeOf(feeId)?.title[locale],
      t(`said.${status}`, { date: on ? dayText(on, locale, { weekday: false }) : '' }),
      usd !== null && usdText(usd, locale),
      receipt && t('receipt', { receipt }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ol className="rows">
      {records.map((record, place) => (
        <li key={`${record.feeId} ${record.eventId} ${record.revision}`} className="min-w-0 break-words">
          {place > 0 && !named ? <s>{words(record)}</s> : words(record)}
          {record.reason && <p className="whitespace-pre-line text-ink-2">{record.reason}</p>}
          <span className="second">
            {t('saidBy', { name: record.by ?? t('somebody'), date: dayIn(zone, record.at, locale) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
