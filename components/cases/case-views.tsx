import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import type { CaseView } from '@/lib/cases/types/list';
import { listHref, turned } from './list-address';

/** The views everybody has; any other view is its own address. */
export function CaseViews({ view }: { view: CaseView }) {
  const t = useTranslations('cases.list.view');
  const views = [
    { key: 'open', view: {} },
    { key: 'mine', view: { mine: true } },
    { key: 'hearings', view: { sort: 'hearing' } },
    { key: 'client', view: { waiting: ['client'] } },
    { key: 'noStep', view: { step: 'none' } },
    { key: 'restricted', view: { restricted: true } },
    { key: 'closed', view: { state: 'closed' } },
  ] as const;
  const here = turned(view, {});
  return (
    <Tabs
      label={t('label')}
      items={views.map((one) => ({
        href: listHref(one.view),
        label: t(one.key),
        current: listHref(one.view) === here,
      }))}
    />
  );
}
