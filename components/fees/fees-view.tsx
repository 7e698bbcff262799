import { useLocale, useTranslations } from 'next-intl';
import { CaseFrame, caseHref } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { dayText } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageBody } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import type { FeesPage } from '@/lib/fees/types';
import { KNOWLEDGE_HORIZON } from '@/lib/law/rule';
import type { FeeActs } from './acts';
import { AskCost } from './ask-cost';
import { FeeDrawer } from './fee-drawer';
import { FeeTable } from './fee-table';
import { Statements } from './statements';
import { type Reader, totalText } from './words';

/** On a phone the explanation stands beneath the list: the link leads to it. */
const WHY = 'why';

/** What a case owes, what it owes next, what was paid; the fee that `shown` names is explained beside them. */
export function FeesView({ page, shown, acts }: { page: FeesPage; shown: string | undefined; acts: FeeActs }) {
  const t = useTranslations('fees');
  const work = useTranslations('cases.overview');
  const locale = useLocale();
  const { header, fees, orphans, asked } = page;
  const href = caseHref(header.id, 'fees');
  const explained = fees.find(({ key }) => key === shown);
  const aside = explained && (
    <div id={WHY}>
      <ClientTexts of={['feeForm', 'field']}>
        <FeeDrawer
          fee={explained}
          caseId={header.id}
          today={header.today}
          zone={page.zone}
          lawyer={header.lawyer}
          closeHref={href}
          acts={acts}
        />
      </ClientTexts>
    </div>
  );
  return (
    <CaseFrame header={header} tab="fees" actions={<PrintButton>{work('print')}</PrintButton>}>
      <PageBody aside={aside}>
        <p className="max-w-[72ch] text-ink-2">
          {t('sentence', { date: dayText(KNOWLEDGE_HORIZON, locale, { weekday: false }) })}
        </p>
        <Sums page={page} />
        <FeeTable fees={fees} href={href} hash={WHY} shown={explained?.key} />
        {orphans.length > 0 && (
          <Section title={t('orphans')} meta={t('orphansMeta')}>
            <Statements records={orphans} zone={page.zone} named />
          </Section>
        )}
        <AskCost href={href} asked={asked} today={header.today} />
      </PageBody>
    </CaseFrame>
  );
}

/** The total due next, and the total of filings of which no payment is written down. */
function Sums({ page: { next, unrecorded, header } }: { page: FeesPage }) {
  const { today } = header;
  const t = useTranslations('fees');
  const reader: Reader = { t, locale: useLocale() };
  const items = [
    {
      key: 'next',
      term: t('next'),
      value: next && (
        <>
          <strong>{totalText(next.total, reader)}</strong>{' '}
          <span className={next.on < today ? 'tone-red' : undefined}>
            {t(next.on < today ? 'nextSince' : 'nextBy', {
              date: dayText(next.on, reader.locale, { weekday: false }),
              count: next.count,
            })}
          </span>
        </>
      ),
    },
    {
      key: 'unrecorded',
      term: t('unrecorded'),
      value: unrecorded.count > 0 && (
        <>
          <strong>{totalText(unrecorded, reader)}</strong> {t('unrecordedCount', { count: unrecorded.count })}
        </>
      ),
    },
  ].map((item) => ({ ...item, value: item.value || null }));
  return <DefinitionList items={items} none={t('nothing')} />;
}
