import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { ScopeSwitch } from '@/components/ui/scope-switch';
import { calendarHref, docketHref, type Scope, type View } from './address';

/** The same days in another view (`anchor`, an ISO day, stands in all of them), other people's, or on paper. */
export function CalendarActions({
  view,
  scope,
  anchor,
  scopeHref,
}: {
  view: View | null;
  scope: Scope;
  anchor: string;
  scopeHref: (scope: Scope) => string;
}) {
  const t = useTranslations('calendar.page');
  const views = {
    month: calendarHref({ month: anchor.slice(0, 7), scope }),
    week: calendarHref({ view: 'week', on: anchor, scope }),
    agenda: calendarHref({ view: 'agenda', from: anchor, scope }),
  };
  return (
    <>
      <ScopeSwitch
        label={t('view')}
        items={(['month', 'week', 'agenda'] as const).map((key) => ({
          ...{ href: views[key], label: t(`views.${key}`), current: view === key },
        }))}
      />
      <ScopeSwitch
        label={t('scope')}
        items={(['mine', 'firm'] as const).map((key) => ({
          ...{ href: scopeHref(key), label: t(key), current: scope === key },
        }))}
      />
      <LinkButton href={docketHref({ on: anchor, scope })}>{t('docket')}</LinkButton>
      <PrintButton>{t('print')}</PrintButton>
    </>
  );
}
