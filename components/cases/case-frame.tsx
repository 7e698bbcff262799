import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { latinName, nativeName } from '@/components/people/words';
import { Notice } from '@/components/ui/notice';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import type { CaseHeader } from '@/lib/cases/types';
import { CaseCrumbs } from './case-crumbs';
import { CaseFacts } from './case-facts';
import { CasePerson } from './case-person';

export const CASE_TABS = [
  'overview',
  'timeline',
  'dates',
  'bars',
  'fees',
  'claim',
  'journey',
  'family',
  'team',
  'history',
] as const;
export type CaseTab = (typeof CASE_TABS)[number];

export const caseHref = (caseId: string, tab: CaseTab = 'overview') =>
  tab === 'overview' ? `/cases/${caseId}` : `/cases/${caseId}/${tab}`;

/**
 * What stays the same on every tab of a case. On scroll the name row and the tabs stay, path and facts go; no script.
 * `actions` stand at the right of the name. Children bring their own PageBody.
 */
export function CaseFrame({
  header,
  tab,
  actions,
  children,
}: {
  header: CaseHeader;
  tab: CaseTab;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('cases.frame');
  const { principal } = header;
  const counts: Partial<Record<CaseTab, number>> = { ...header.counts, team: header.team.length };
  return (
    <div>
      <CaseCrumbs header={header} />
      <div className="case-name">
        <h1 className="person-name" lang="ru">
          {nativeName(principal) || latinName({ surname: principal.latinSurname, given: principal.latinGiven })}
        </h1>
        {principal.latinSurname && (
          <p className="person-latin">
            {latinName({ surname: '', given: principal.latinGiven })} <b>{principal.latinSurname.toUpperCase()}</b>
          </p>
        )}
        {actions && <div className="actions">{actions}</div>}
      </div>
      <CasePerson principal={principal} today={header.today} />
      <CaseFacts header={header} />
      {!header.arrivedOn && !header.closed && header.track !== 'POST' && (
        <div className="case-alarm">
          <Notice tone="amber" role="note">
            {t('noArrival')}{' '}
            <TextLink href={`${caseHref(header.id, 'timeline')}?record=arrival`}>{t('recordArrival')}</TextLink>
          </Notice>
        </div>
      )}
      <div className="page-tabs case-tabs">
        <Tabs
          label={t('tabs')}
          items={CASE_TABS.map((key) => ({
            href: caseHref(header.id, key),
            label: t(`tab.${key}`),
            count: key === 'dates' && header.unsigned > 0 ? t('unsigned', { count: header.unsigned }) : counts[key],
            ...(key === 'dates' && { tone: 'amber' as const }),
            current: key === tab,
          }))}
        />
      </div>
      {children}
    </div>
  );
}
