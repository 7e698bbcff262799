import { useLocale, useTranslations } from 'next-intl';
import { CaseFrame, caseHref } from '@/components/cases/case-frame';
import { OpeningForm } from '@/components/cases/opening-form';
import { ClientTexts } from '@/components/fields/client-texts';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageBody } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import type { DatesPage, ShownDate } from '@/lib/dates/types';
import type { DateActs } from './acts';
import { DateDrawer } from './date-drawer';
import { DateRows, type DateWords } from './date-rows';
import { EnterForm } from './lazy-forms';
import { PermitClockView } from './permit-clock';
import { PermitCountView } from './permit-count';
import { WhatIf } from './what-if';
import { dateKey, type Group, groupOf, isStruck, type Reader, sealOf, secondText, whenOf, workDay } from './words';

/** On a phone the explanation stands beneath the list: the link leads to it. */
const WHY = 'why';

const GROUPS: readonly Group[] = ['open', 'ahead', 'done'];

/** A case's dates with the day to work to; the one that `shown` names is explained beside them. */
export function DatesView({ page, shown, acts }: { page: DatesPage; shown: string | undefined; acts: DateActs }) {
  const t = useTranslations('dates');
  const print = useTranslations('cases.overview');
  const feeds = useTranslations('account.feeds');
  const work = useTranslations('dateWork');
  const locale = useLocale();
  const reader: Reader = { t, locale };
  const { header, dates, clock, flags, ruleset, mayMove, mayConfirm, zone } = page;
  const right = { mayMove, mayConfirm, zone, today: header.today };
  const href = caseHref(header.id, 'dates');
  const explained = dates.find((date) => dateKey(date) === shown);
  const aside = explained && (
    <div id={WHY}>
      {/* The page outlives its address: without a key what was typed about one date would stand in another's form. */}
      <DateDrawer
        key={dateKey(explained)}
        date={explained}
        caseId={header.id}
        closeHref={href}
        {...{ ruleset, history: page.history, snoozes: page.snoozes, right, acts }}
      />
    </div>
  );
  const grouped = Map.groupBy(dates, groupOf);
  return (
    <ClientTexts of={['dateWork', 'field', 'reminders']}>
      <CaseFrame
        header={header}
        tab="dates"
        actions={
          <>
            <LinkButton icon="calendar" href={`${href}/feed`}>
              {feeds('open')}
            </LinkButton>
            <PrintButton>{print('print')}</PrintButton>
          </>
        }
      >
        <PageBody aside={aside}>
          <p className="max-w-[72ch] text-ink-2">{t('sentence')}</p>
          {flags.map(({ code, severity, message }) => (
            <Notice key={code} tone={severity === 'info' ? 'teal' : severity === 'warning' ? 'amber' : 'red'}>
              {capital(message[locale])}
            </Notice>
          ))}
          {dates.length === 0 ? (
            <EmptyState>{t('none')}</EmptyState>
          ) : (
            <DataTable label={t('label')} stack>
              <TableHead>
                <ColumnHead>{t('column.workTo')}</ColumnHead>
                <ColumnHead>{t('column.date')}</ColumnHead>
                <ColumnHead>{t('column.when')}</ColumnHead>
                <ColumnHead>{t('column.signed')}</ColumnHead>
              </TableHead>
              {GROUPS.filter((group) => grouped.has(group)).map((group) => (
                <tbody key={group}>
                  <GroupRow columns={4} count={grouped.get(group)?.length ?? 0}>
                    {t(`group.${group}`)}
                  </GroupRow>
                  <DateRows
                    rows={(grouped.get(group) ?? []).map((date) => wordsOf(date, href, date === explained, reader))}
                  />
                </tbody>
              ))}
            </DataTable>
          )}
          <div className="screen-only">
            <OpeningForm label={work('enter.open')}>
              <EnterForm caseId={header.id} today={header.today} act={acts.enter} />
            </OpeningForm>
          </div>
          <WhatIf href={href} supposed={page.supposed} />
          {clock && (
            <Section title={t('permit.title')} meta={t('permit.meta')}>
              <PermitClockView clock={clock} />
              <PermitCountView
                caseId={header.id}
                today={header.today}
                count={page.permitCount}
                act={acts.recordCount}
              />
            </Section>
          )}
        </PageBody>
      </CaseFrame>
    </ClientTexts>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wordsOf(date: ShownDate, href: string, current: boolean, reader: Reader): DateWords {
  const day = workDay(date);
  return {
    ...{ id: dateKey(date), href: `${href}?date=${dateKey(date)}#${WHY}`, current },
    workTo: day ? dayText(day, reader.locale) : '–',
    ...{ title: date.title[reader.locale], second: secondText(date, reader), when: whenOf(date, reader) },
    ...{ seal: date.kept && sealOf(date.kept, reader), voided: isStruck(date) },
  };
}
