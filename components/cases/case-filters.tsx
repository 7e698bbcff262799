import { useLocale, useTranslations } from 'next-intl';
import { type ActiveFilter, FilterBar } from '@/components/ui/filter-bar';
import type { MemberChoice } from '@/lib/cases/types';
import type { CaseView } from '@/lib/cases/types/list';
import { country } from '@/lib/law/countries';
import { groundOf } from '@/lib/law/russia/grounds';
import { CaseFilterFields } from './case-filter-fields';
import { filterFields } from './filter-words';
import { SET_FILTERS, type SetFilter, turned, without } from './list-address';
import { placeName, trackName } from './places';
import { stageName } from './words';

/** Search, what the list is narrowed to, and the menu to narrow it further. */
export function CaseFilters({ view, members }: { view: CaseView; members: readonly MemberChoice[] }) {
  const t = useTranslations('cases.list');
  const locale = useLocale();
  const nameOf = (name: SetFilter, value: string): string => {
    if (name === 'stage') return stageName(value as CaseView['stage'][number], locale);
    if (name === 'ground') return groundOf(value)?.label[locale] ?? value;
    if (name === 'track') return trackName(value as CaseView['track'][number], locale);
    if (name === 'lawyer') return members.find((member) => member.userId === value)?.name ?? t('unknownMember');
    if (name === 'court') return placeName({ courtId: value, officeId: null }) ?? value;
    if (name === 'office') return placeName({ courtId: null, officeId: value }) ?? value;
    if (name === 'transit') return country(value)?.name[locale] ?? value;
    return t(`who.${value as CaseView['waiting'][number]}`);
  };
  const chip = (text: string, href: string): ActiveFilter => ({
    text,
    without: href,
    removeLabel: t('remove', { filter: text }),
  });
  const active = [
    ...SET_FILTERS.flatMap((name) =>
      view[name].map((value) => chip(`${t(`filter.${name}`)}: ${nameOf(name, value)}`, without(view, name, value))),
    ),
    ...(view.state === 'open' ? [] : [chip(t(`state.${view.state}`), turned(view, { state: 'open' }))]),
    ...(view.step ? [chip(t('noStep'), turned(view, { step: undefined }))] : []),
    ...(view.date ? [chip(t('noDate'), turned(view, { date: undefined }))] : []),
    ...(view.quiet ? [chip(t('quiet'), turned(view, { quiet: false }))] : []),
    ...(view.mine ? [chip(t('filter.mine'), turned(view, { mine: false }))] : []),
    ...(view.restricted ? [chip(t('filter.restricted'), turned(view, { restricted: false }))] : []),
  ];
  return (
    <div className="case-filters">
      <FilterBar
        action="/cases"
        label={t('find')}
        search={{ name: 'q', label: t('search'), value: view.q }}
        active={active}
        filterLabel={t('filterMenu')}
        applyLabel={t('apply')}
        hidden={view.sort === 'activity' ? {} : { sort: view.sort }}
        fields={<CaseFilterFields fields={filterFields(view, members, { t, locale })} />}
      />
    </div>
  );
}
