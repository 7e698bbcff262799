import { useLocale, useTranslations } from 'next-intl';
import { eventName } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { Cell, ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import type { PermitClock } from '@/lib/dates/types';
import { formatPartialDate } from '@/lib/law/partial-date';
import { PermitRing } from './permit-ring';

/** The clock as a ring, and as a ledger that can be redone by hand. */
export function PermitClockView({ clock }: { clock: PermitClock }) {
  const t = useTranslations('dates.permit');
  const locale = useLocale();
  const on = (day: string | null) => (day ? dayText(day, locale, { weekday: false }) : t('never'));
  return (
    <>
      <div className="flex flex-wrap items-center gap-6 pb-3">
        <PermitRing clock={clock} />
        <ul className="rows">
          <li>
            <strong>{t('day', { days: clock.elapsedDays })}</strong>
            {clock.grantDay !== null && ` ${t('of', { day: clock.grantDay })}`} · {t(`state.${clock.state}`)}
          </li>
          <li>{t('file', { date: on(clock.fileOn) })}</li>
          {clock.grantDay !== null && <li>{t('grant', { date: on(clock.grantOn) })}</li>}
        </ul>
      </div>
      <Ledger ledger={clock.ledger} />
    </>
  );
}

function Ledger({ ledger }: { ledger: PermitClock['ledger'] }) {
  const t = useTranslations('dates.permit');
  const locale = useLocale();
  const short = (day: string) => formatPartialDate({ on: day, until: day, precision: 'day' }, locale);
  return (
    <DataTable label={t('table')}>
      <TableHead>
        <ColumnHead>{t('from')}</ColumnHead>
        <ColumnHead>{t('to')}</ColumnHead>
        <ColumnHead>{t('what')}</ColumnHead>
        <ColumnHead drop={1}>{t('cause')}</ColumnHead>
        <ColumnHead number drop={1}>
          {t('days')}
        </ColumnHead>
        <ColumnHead number>{t('total')}</ColumnHead>
      </TableHead>
      <tbody>
        {ledger.map(({ from, to, causes, days, total }) => (
          <tr key={from} className={causes ? 'tone-quiet' : undefined}>
            <Cell className="number">{short(from)}</Cell>
            <Cell className="number">{to ? short(to) : t('now')}</Cell>
            <Cell>{t(causes ? 'state.stopped' : 'state.running')}</Cell>
            <Cell drop={1}>{causes?.map((type) => eventName(type, locale)).join('; ')}</Cell>
            <Cell number drop={1}>
              {days}
            </Cell>
            <Cell number>{total}</Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
