import { useTranslations } from 'next-intl';
import { CaseFrame, caseHref } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageBody } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import type { BarsPage } from '@/lib/bars/types';
import type { BarActs } from './acts';
import { ExceptionDrawer } from './exception-drawer';
import { QuestionDrawer } from './question-drawer';
import { QuestionTable } from './question-table';
import { WHY } from './words';
import { YearSection } from './year-section';

/** What the address asks for: a question or an exception by id. */
export type Shown = { question?: unknown; exception?: unknown };

/** The year on top, then every bar and flag as a question with what the facts say and what a lawyer concluded. */
export function BarsView({ page, shown, acts }: { page: BarsPage; shown: Shown; acts: BarActs }) {
  const t = useTranslations('bars');
  const work = useTranslations('cases.overview');
  const { header, questions, exceptions } = page;
  const closeHref = caseHref(header.id, 'bars');
  const question = questions.find(({ id }) => id === shown.question);
  const exception = exceptions.find(({ id }) => id === shown.exception);
  const aside = (question || exception) && (
    <div id={WHY}>
      {question && <QuestionDrawer row={question} {...{ page, closeHref, acts }} />}
      {!question && exception && <ExceptionDrawer row={exception} {...{ page, closeHref, acts }} />}
    </div>
  );
  return (
    <CaseFrame header={header} tab="bars" actions={<PrintButton>{work('print')}</PrintButton>}>
      <ClientTexts of={['barsForm', 'field']}>
        <PageBody aside={aside}>
          <p className="max-w-[72ch] text-ink-2">{t('sentence')}</p>
          <YearSection page={page} shown={exception?.id} acts={acts} />
          <Section title={t('table.title')}>
            <QuestionTable page={page} current={question?.id} />
          </Section>
        </PageBody>
      </ClientTexts>
    </CaseFrame>
  );
}
