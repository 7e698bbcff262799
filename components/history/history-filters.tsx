import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { type ActiveFilter, FilterBar } from '@/components/ui/filter-bar';
import { Select } from '@/components/ui/select';
import { ACT_KINDS } from '@/lib/history/rules';
import type { FirmHistoryPage, HistoryFilter } from '@/lib/history/types';

/** One member, one kind of act, both or neither; a form that works without a script. */
export function HistoryFilters({
  page: { filter, members },
  action,
  hrefOf,
}: {
  page: FirmHistoryPage;
  action: string;
  hrefOf: (filter: HistoryFilter) => string;
}) {
  const t = useTranslations('settings.history');
  const { member, kind } = filter;
  const shown = (text: string, rest: HistoryFilter): ActiveFilter => ({
    text,
    without: hrefOf(rest),
    removeLabel: t('remove', { filter: text }),
  });
  const active = [
    ...(member ? [shown(members.find(({ userId }) => userId === member)?.name ?? t('unknown'), { kind })] : []),
    ...(kind ? [shown(t(`kind.${kind}`), { member })] : []),
  ];
  return (
    <FilterBar
      action={action}
      label={t('find')}
      active={active}
      filterLabel={t('filter')}
      applyLabel={t('apply')}
      fields={
        <>
          <Field label={t('member')}>
            <Select
              name="member"
              defaultValue={member ?? ''}
              placeholder={t('any')}
              options={members.map(({ userId, name }) => ({ value: userId, label: name }))}
            />
          </Field>
          <Field label={t('kindOf')}>
            <Select
              name="kind"
              defaultValue={kind ?? ''}
              placeholder={t('any')}
              options={ACT_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
            />
          </Field>
        </>
      }
    />
  );
}
