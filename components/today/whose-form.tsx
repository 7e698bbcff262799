import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { TodayPage } from '@/lib/today/types';

/** Whose cases: a plain form, so that its address can be kept and that it works before any script does. */
export function WhoseForm({ members, lawyer }: Pick<TodayPage, 'members' | 'lawyer'>) {
  const t = useTranslations('today');
  return (
    <form action="/today" className="actions print:hidden">
      <input type="hidden" name="scope" value="firm" />
      <label htmlFor="today-lawyer">{t('lawyer')}</label>
      <Select
        id="today-lawyer"
        name="lawyer"
        defaultValue={lawyer?.userId ?? ''}
        placeholder={t('firm')}
        options={members.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <Button type="submit" size="small">
        {t('show')}
      </Button>
    </form>
  );
}
