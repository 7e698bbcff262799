import { useLocale, useTranslations } from 'next-intl';
import { instantText } from '@/components/cases/moments';
import { DueList } from '@/components/dates/due-list';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Select } from '@/components/ui/select';
import type { Docket } from '@/lib/calendar/types';
import { addDays } from '@/lib/law/calendar-day';
import { calendarHref, docketHref } from './address';
import { DocketTable } from './docket-table';
import { spanText } from './span-text';

/** A week for the wall or the briefcase: letter paper, of one member or of the firm. */
export function DocketView({ docket }: { docket: Docket }) {
  const t = useTranslations('calendar.docket');
  const page = useTranslations('calendar.page');
  const locale = useLocale();
  const { days, scope, lawyer, items, next, continued } = docket;
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const whose = lawyer?.name ?? (scope === 'firm' ? t('firm') : docket.reader);
  const href = (on: string, after?: string) =>
    docketHref({ on, ...(lawyer && { lawyer: lawyer.userId }), ...(after && { after }), scope });
  return (
    <>
      <PrintLine docket={docket} />
      <PageHead
        title={t('title', { span: spanText(first, last, locale) })}
        sentence={`${whose}${continued ? ` · ${t('continued')}` : ''}`}
        actions={
          <>
            <LinkButton href={calendarHref({ view: 'week', on: first, scope })}>{page('views.week')}</LinkButton>
            <PrintButton>{page('print')}</PrintButton>
          </>
        }
      />
      <PageBody>
        <Whose docket={docket} on={first} />
        <nav aria-label={page('goToWeek')} className="actions print:hidden">
          <LinkButton size="small" href={href(addDays(first, -7) ?? first)}>
            {page('back')}
          </LinkButton>
          <LinkButton size="small" href={href(addDays(first, 7) ?? first)}>
            {page('next')}
          </LinkButton>
        </nav>
        {items.length > 0 ? <DocketTable items={items} cut={next !== null} /> : <EmptyState>{t('none')}</EmptyState>}
        {next && (
          <Notice tone="amber">
            <p>{t('notAll')}</p>
            <p className="print:hidden">
              <LinkButton size="small" href={href(first, next)}>
                {t('nextSheet')}
              </LinkButton>
            </p>
          </Notice>
        )}
        {!continued && <DueList list={docket.deadlines} today={docket.today} />}
      </PageBody>
    </>
  );
}

/** Only on paper: whose sheet this is, when it was made and by whom. */
function PrintLine({ docket: { firm, reader, now, zone } }: { docket: Docket }) {
  const t = useTranslations('calendar.docket');
  const locale = useLocale();
  return (
    <div className="print-only">
      <div className="print-line">
        <span>{t('printHead', { firm })}</span>
        <span>{t('printed', { date: instantText(now, zone, locale), name: reader })}</span>
      </div>
    </div>
  );
}

/** Whose week: a plain form, so that its address can be kept. */
function Whose({ docket: { members, lawyer, scope }, on }: { docket: Docket; on: string }) {
  const t = useTranslations('calendar.docket');
  return (
    <form action="/calendar/docket" className="actions print:hidden">
      <input type="hidden" name="on" value={on} />
      {scope === 'firm' && <input type="hidden" name="scope" value="firm" />}
      <label htmlFor="docket-lawyer">{t('whose')}</label>
      <Select
        id="docket-lawyer"
        name="lawyer"
        defaultValue={lawyer?.userId ?? ''}
        placeholder={t(scope === 'firm' ? 'firm' : 'mine')}
        options={members.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <Button type="submit" size="small">
        {t('show')}
      </Button>
      {scope === 'mine' ? (
        <LinkButton size="small" variant="quiet" href={docketHref({ on, scope: 'firm' })}>
          {t('firm')}
        </LinkButton>
      ) : (
        <LinkButton size="small" variant="quiet" href={docketHref({ on })}>
          {t('mine')}
        </LinkButton>
      )}
    </form>
  );
}
