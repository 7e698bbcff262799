import { useLocale, useTranslations } from 'next-intl';
import { eventTitle } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import type { CaseFee } from '@/lib/fees/types';
import { FeeRows, type FeeWords } from './fee-rows';
import { costChip, costText, dueText, GROUPS, groupOf, type Reader, stateChip } from './words';

/** The fees of a case: what is open, what lies ahead, what is settled. `shown`, if any, is explained beside the table. */
export function FeeTable({
  fees,
  href,
  hash,
  shown,
}: {
  fees: readonly CaseFee[];
  href: string;
  hash: string;
  shown: string | undefined;
}) {
  const t = useTranslations('fees');
  const reader: Reader = { t, locale: useLocale() };
  if (fees.length === 0) return <EmptyState>{t('none')}</EmptyState>;
  const grouped = Map.groupBy(fees, groupOf);
  return (
    <DataTable label={t('label')} stack>
      <TableHead>
        <ColumnHead>{t('column.fee')}</ColumnHead>
        <ColumnHead>{t('column.forum')}</ColumnHead>
        <ColumnHead>{t('column.amount')}</ColumnHead>
        <ColumnHead>{t('column.due')}</ColumnHead>
        <ColumnHead>{t('column.state')}</ColumnHead>
        {!shown && <ColumnHead drop={2}>{t('column.unpaid')}</ColumnHead>}
        {!shown && <ColumnHead drop={3}>{t('column.source')}</ColumnHead>}
      </TableHead>
      {GROUPS.filter((group) => grouped.has(group)).map((group) => (
        <tbody key={group}>
          <GroupRow columns={shown ? 5 : 7} count={grouped.get(group)?.length ?? 0}>
            {t(`group.${group}`)}
          </GroupRow>
          <FeeRows rows={(grouped.get(group) ?? []).map((fee) => wordsOf(fee, { href, hash, shown, ...reader }))} />
        </tbody>
      ))}
    </DataTable>
  );
}

type Place = { href: string; hash: string; shown: string | undefined };

function wordsOf(fee: CaseFee, { href, hash, shown, ...reader }: Reader & Place): FeeWords {
  const { t, locale } = reader;
  const { key, cost, fact, later } = fee;
  const { fee: law, version } = cost;
  const { day, second } = dueText(fee, reader);
  const isOpen = groupOf(fee) !== 'settled';
  const changes =
    later && t('laterCost', { date: dayText(later.on, locale, { weekday: false }), cost: costText(later, reader) });
  return {
    ...{ key, href: `${href}?fee=${encodeURIComponent(key)}#${hash}`, current: key === shown },
    title: law.title[locale],
    second: t('of', {
      event: eventTitle(fact.type, fact.details, locale),
      date: dayText(fact.on, locale, { weekday: false }),
    }),
    forum: t(`forum.${law.forum}`),
    ...{ amount: costText(cost, reader), amountMark: costChip(fee, reader) },
    version: [version?.id ?? t('noVersion'), changes].filter(Boolean).join(' · '),
    ...{ due: day, dueSecond: second, state: stateChip(fee, reader) },
    // Beside the drawer, which tells both, the table has no room; and what follows matters where something may be unpaid.
    unpaid: shown ? null : isOpen ? (cost.unpaid?.text[locale] ?? t('unpaidUnknown')) : '–',
    source: shown ? null : (version?.authority.join('; ') ?? '–'),
  };
}
