import { statusName } from '@/components/cases/words';
import { type EventKind, eventType } from '@/lib/law/event';
import type { NextType } from '@/lib/timeline/types';
import type { PickerGroup, PickerItem } from './type-picker';

type Locale = 'en' | 'ru';

type Words = {
  moves: string;
  refused: string;
  refusedHint: string;
  leadsTo: (status: string) => string;
  kind: (kind: EventKind) => string;
};

/** What moves the case first, then what fits by kind, at last what the procedure refuses here, with its reason. */
export function pickerGroups(next: readonly NextType[], href: string, locale: Locale, words: Words): PickerGroup[] {
  const item = (known: NextType): PickerItem => {
    const { label } = eventType(known.type);
    const note =
      known.effect === 'moves'
        ? words.leadsTo(statusName(known.to, locale))
        : // That the order is wrong is said once, above the group.
          known.effect === 'refused' && known.rule !== 'ORDER'
          ? `${known.reason[locale]} ${known.source}`
          : null;
    return {
      href: `${href}?record=${known.type}`,
      label: label[locale],
      search: `${label.en} ${label.ru} ${known.type}`.toLowerCase(),
      note,
    };
  };
  const of = (effect: NextType['effect']) => next.filter((known) => known.effect === effect);
  const byKind = [...Map.groupBy(of('fits'), ({ type }) => eventType(type).kind)];
  return [
    { key: 'moves', title: words.moves, hint: null, folded: false, items: of('moves').map(item) },
    ...byKind.map(([kind, types]) => ({
      key: kind,
      title: words.kind(kind),
      hint: null,
      folded: false,
      items: types.map(item),
    })),
    { key: 'refused', title: words.refused, hint: words.refusedHint, folded: true, items: of('refused').map(item) },
  ].filter(({ items }) => items.length > 0);
}
