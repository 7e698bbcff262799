import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import type { BarsPage, ExceptionRow } from '@/lib/bars/types';
import type { ExceptionReading } from '@/lib/law/one-year/exceptions';
import { oneYearException } from '@/lib/law/rules/one-year-exceptions';
import { conclusionChip, exceptionHref, type Reader, shortDay, spanText } from './words';

/** What the picture shows, day by day; an exception leads to its facts. */
export function YearTable({ page, shown }: { page: BarsPage; shown: string | undefined }) {
  const t = useTranslations('bars.year');
  const locale = useLocale();
  const { year, header } = page;
  const short = (iso: string | null) => (iso ? shortDay(iso, locale) : '–');
  return (
    <DataTable label={t('table')} stack>
      <TableHead>
        <ColumnHead>{t('what')}</ColumnHead>
        <ColumnHead>{t('from')}</ColumnHead>
        <ColumnHead>{t('to')}</ColumnHead>
        <ColumnHead>{t('days')}</ColumnHead>
      </TableHead>
      <tbody>
        {year.arrivals.map(({ id, date, counts, away }) => (
          <Row key={id}>
            <RowHead second={away === null ? undefined : t('away', { days: away })}>{t('arrival')}</RowHead>
            <Cell className="number">{spanText(date, locale)}</Cell>
            <Cell>
              <Chip tone={counts ? 'teal' : 'outline'}>{t(counts ? 'counts' : 'earlier')}</Chip>
            </Cell>
            <Cell />
          </Row>
        ))}
        <Row>
          <RowHead second={year.safeOn ? t('workTo', { day: short(year.safeOn) }) : undefined}>{t('lastDay')}</RowHead>
          <Cell />
          <Cell className="number">{short(year.dueOn)}</Cell>
          <Cell />
        </Row>
        {year.sentOn && (
          <Row>
            <RowHead>{t('sent')}</RowHead>
            <Cell />
            <Cell className="number">{short(year.sentOn)}</Cell>
            <Cell />
          </Row>
        )}
        <Row>
          <RowHead>{t(year.filedOn ? 'filed' : 'notFiled')}</RowHead>
          <Cell />
          <Cell className="number">{year.filedOn ? short(year.filedOn) : ''}</Cell>
          <Cell />
        </Row>
        {page.exceptions.map((row) => (
          <ExceptionLine key={row.id} row={row} caseId={header.id} current={row.id === shown} />
        ))}
      </tbody>
    </DataTable>
  );
}

function ExceptionLine({ row, caseId, current }: { row: ExceptionRow; caseId: string; current: boolean }) {
  const t = useTranslations('bars');
  const locale = useLocale();
  const { id, code, from, until, reading, withdrawn } = row;
  const [latest] = row.conclusions;
  const { text, tone } = conclusionChip(latest, { t, locale });
  const second = withdrawn === null ? oneYearException(code).title[locale] : t('year.withdrawn', { reason: withdrawn });
  return (
    <Row link current={current} voided={withdrawn !== null}>
      <RowHead second={second}>
        <RowLink href={exceptionHref(caseId, id)}>{code}</RowLink>
      </RowHead>
      <Cell className="number">{spanText(from, locale)}</Cell>
      <Cell className="number">{until ? spanText(until, locale) : t('year.goesOn')}</Cell>
      <Cell>
        {reading && <Delay reading={reading} reader={{ t, locale }} />}{' '}
        {tone ? <Chip tone={tone}>{text}</Chip> : <span className="text-amber">{text}</span>}{' '}
        {latest && latest.exceptionRevision !== row.revision && <Chip tone="amber">{t('table.moved')}</Chip>}
      </Cell>
    </Row>
  );
}

/** How long the filing was delayed after the circumstance, and how far that has gone. */
export function Delay({ reading, reader: { t } }: { reading: ExceptionReading; reader: Reader }) {
  const { days, countedTo, warning, tooLong } = reading;
  if (days === null) return <span>{t('year.goesOn')}</span>;
  if (days === 0) return <span>{t('year.none')}</span>;
  return (
    <>
      <span className="number">{t(`year.delay.${countedTo}`, { days })}</span>{' '}
      {warning !== null && <Chip tone={tooLong ? 'amber' : 'outline'}>{t('year.warning', { days: warning })}</Chip>}
    </>
  );
}
