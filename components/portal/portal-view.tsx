import { useLocale, useTranslations } from 'next-intl';
import { PortalShell } from '@/components/shell/portal-shell';
import type { FormTarget } from '@/components/ui/choice-switch';
import { Day } from '@/components/ui/day';
import type { Locale } from '@/lib/i18n/locale';
import type { PortalPage } from '@/lib/portal/types';
import { CaseChoice } from './case-choice';
import { Meaning } from './meaning';
import { MyDates } from './my-dates';
import { MyPath } from './my-path';
import { MyTeam } from './my-team';
import { NextStep } from './next-step';
import { Openings } from './openings';
import { PortalFoot } from './portal-foot';
import { StatusNow } from './status-now';

type Current = NonNullable<PortalPage['current']>;

/** The client's page, whole: nothing on it needs a script to be read. */
export function PortalView({ page, languageAction }: { page: PortalPage; languageAction: FormTarget }) {
  const t = useTranslations('portal');
  const { current, firm, greeting } = page;
  const relative = current !== null && !current.case.own;
  return (
    <PortalShell
      homeHref="/my"
      locale={useLocale()}
      languageAction={languageAction}
      exitHref={firm.exitUrl ?? '/leave'}
      footer={<PortalFoot checkedOn={current?.status?.checkedOn ?? null} />}
    >
      <p className="print-only">{firm.name}</p>
      <p className="portal-greeting">
        {greeting ? t.rich('hello', { name: () => <span lang="ru">{greeting}</span> }) : t('helloNobody')}
      </p>
      <h1 className="page-title">
        {relative ? t.rich('titleOf', { name: () => <span lang="ru">{current.case.principal}</span> }) : t('title')}
      </h1>
      {current ? (
        <>
          <CaseChoice cases={page.cases} shownId={current.case.id} />
          <CaseParts page={page} current={current} />
        </>
      ) : (
        <div className="status-none">
          <p>{t('noCase')}</p>
          <p>{t('noCaseHint')}</p>
        </div>
      )}
    </PortalShell>
  );
}

function CaseParts({ page, current }: { page: PortalPage; current: Current }) {
  const t = useTranslations('portal');
  const locale: Locale = useLocale();
  const { case: shown, status, step } = current;
  // What is asked of the reader comes before every explanation.
  const yours = step?.who === 'client';
  const next = !shown.closedOn && <NextStep current={current} />;
  return (
    <div className="stack portal-parts">
      {!shown.own && <p className="portal-quiet">{t('relative')}</p>}
      {shown.closedOn && (
        <div className="status-closed">
          <p>
            <strong>
              {t('closed.title')} <Day iso={shown.closedOn} locale={locale} weekday={false} />
            </strong>
          </p>
          <p>{t(status ? 'closed.text' : 'closed.plain')}</p>
        </div>
      )}
      {!(shown.closedOn && !status) && <StatusNow current={current} />}
      {yours && next}
      {status && <Meaning status={status} />}
      {!yours && next}
      {(!shown.closedOn || current.dates.length > 0) && <MyDates dates={current.dates} today={page.today} />}
      {current.path.length > 0 && <MyPath path={current.path} />}
      <MyTeam people={current.people} phone={page.firm.phone} />
      <Openings current={current} zone={page.zone} moreHref={`/my?case=${shown.id}&all=1#openings`} />
    </div>
  );
}
