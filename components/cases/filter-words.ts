import type { useTranslations } from 'next-intl';
import type { MemberChoice } from '@/lib/cases/types';
import type { CaseView } from '@/lib/cases/types/list';
import { COUNTRIES } from '@/lib/law/countries';
import { COURTS } from '@/lib/law/courts';
import { ASYLUM_OFFICES } from '@/lib/law/offices';
import { OFFERED_TRACKS } from '@/lib/law/rule';
import { GROUNDS } from '@/lib/law/russia/grounds';
import { STAGE_KEYS } from '@/lib/law/stages';
import type { FilterField } from './case-filter-fields';
import { stageOfAll } from './words';

type Reader = { t: ReturnType<typeof useTranslations<'cases.list'>>; locale: 'en' | 'ru' };

const WHO = ['firm', 'client', 'government'] as const;
const STATES = ['open', 'closed', 'all'] as const;

/** The filter menu in words, with what the view has chosen. */
export function filterFields(view: CaseView, members: readonly MemberChoice[], { t, locale }: Reader): FilterField[] {
  const list = (
    name: 'ground' | 'lawyer' | 'court' | 'office' | 'transit',
    choices: readonly (readonly [string, string])[],
  ): FilterField => ({
    kind: 'list',
    name,
    label: t(`filter.${name}`),
    choices,
    chosen: view[name][0] ?? '',
    any: t('any'),
  });
  const boxes = (
    name: 'stage' | 'track' | 'waiting',
    choices: readonly (readonly [string, string])[],
  ): FilterField => ({
    kind: 'boxes',
    name,
    label: t(`filter.${name}`),
    choices,
    chosen: view[name],
  });
  return [
    {
      kind: 'list',
      name: 'state',
      label: t('filter.state'),
      choices: STATES.map((state) => [state, t(`state.${state}`)]),
      chosen: view.state,
      any: null,
    },
    boxes(
      'stage',
      STAGE_KEYS.map((stage) => [stage, stageOfAll(stage, locale)]),
    ),
    boxes(
      'track',
      OFFERED_TRACKS.map(({ id, label }) => [id, label[locale]]),
    ),
    boxes(
      'waiting',
      WHO.map((who) => [who, t(`who.${who}`)]),
    ),
    list(
      'ground',
      GROUNDS.map(({ code, label }) => [code, label[locale]]),
    ),
    list(
      'lawyer',
      members.map(({ userId, name }) => [userId, name]),
    ),
    list(
      'court',
      COURTS.map(({ id, name }) => [id, name]),
    ),
    list(
      'office',
      ASYLUM_OFFICES.map(({ id, name }) => [id, name]),
    ),
    list(
      'transit',
      COUNTRIES.filter(({ id }) => id !== 'RU' && id !== 'US').map(({ id, name }) => [id, name[locale]]),
    ),
    { kind: 'box', name: 'mine', label: t('filter.mine'), chosen: view.mine },
    { kind: 'box', name: 'restricted', label: t('filter.restricted'), chosen: view.restricted },
  ];
}
