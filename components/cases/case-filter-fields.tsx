import { useLocale, useTranslations } from 'next-intl';
import { Checkbox, ChoiceChip, ChoiceGroup } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Select, type SelectOption } from '@/components/ui/select';
import type { MemberChoice } from '@/lib/cases/types';
import type { CaseView } from '@/lib/cases/types/list';
import { COUNTRIES } from '@/lib/law/countries';
import { COURTS } from '@/lib/law/courts';
import { ASYLUM_OFFICES } from '@/lib/law/offices';
import { TRACKS } from '@/lib/law/rule';
import { GROUNDS } from '@/lib/law/russia/grounds';
import { STAGE_KEYS } from '@/lib/law/stages';
import { trackName } from './places';
import { stageName } from './words';

const TRANSIT = COUNTRIES.filter(({ id }) => id !== 'RU' && id !== 'US');

export function CaseFilterFields({ view, members }: { view: CaseView; members: readonly MemberChoice[] }) {
  const t = useTranslations('cases.list');
  const locale = useLocale();
  const field = (name: 'ground' | 'lawyer' | 'court' | 'office' | 'transit', options: readonly SelectOption[]) => (
    <Field label={t(`filter.${name}`)}>
      <Select
        id={`filter-${name}`}
        name={name}
        placeholder={t('any')}
        options={options}
        defaultValue={view[name][0] ?? ''}
      />
    </Field>
  );
  return (
    <>
      <Field label={t('filter.state')}>
        <Select
          id="filter-state"
          name="state"
          defaultValue={view.state}
          options={(['open', 'closed', 'all'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
        />
      </Field>
      <ChoiceGroup legend={t('filter.stage')}>
        {STAGE_KEYS.map((stage) => (
          <ChoiceChip
            key={stage}
            name="stage"
            value={stage}
            label={
              stage.startsWith('fear')
                ? `${stageName(stage, locale)} (${trackName('CF', locale)})`
                : stageName(stage, locale)
            }
            defaultChecked={view.stage.includes(stage)}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t('filter.track')}>
        {TRACKS.map(({ id, label }) => (
          <ChoiceChip key={id} name="track" value={id} label={label[locale]} defaultChecked={view.track.includes(id)} />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t('filter.waiting')}>
        {(['firm', 'client', 'government'] as const).map((who) => (
          <ChoiceChip
            key={who}
            name="waiting"
            value={who}
            label={t(`who.${who}`)}
            defaultChecked={view.waiting.includes(who)}
          />
        ))}
      </ChoiceGroup>
      {field(
        'ground',
        GROUNDS.map(({ code, label }) => ({ value: code, label: label[locale] })),
      )}
      {field(
        'lawyer',
        members.map(({ userId, name }) => ({ value: userId, label: name })),
      )}
      {field(
        'court',
        COURTS.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {field(
        'office',
        ASYLUM_OFFICES.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {field(
        'transit',
        TRANSIT.map(({ id, name }) => ({ value: id, label: name[locale] })),
      )}
      <Checkbox name="mine" value="1" label={t('filter.mine')} defaultChecked={view.mine} />
      <Checkbox name="restricted" value="1" label={t('filter.restricted')} defaultChecked={view.restricted} />
    </>
  );
}
