'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { Checkbox } from '@/components/ui/checkbox';
import type { Answer } from '@/lib/fields/types';
import type { firmSettingsSchema } from '@/lib/firm/schema';
import type { FirmSettings } from '@/lib/firm/types';
import { zoneChoices, zoneName } from './zones';

type Values = z.input<typeof firmSettingsSchema>;

const asValues = (settings: FirmSettings): Values => ({ ...settings, verifyMonths: String(settings.verifyMonths) });

/** What the owner decides for the whole firm. */
export function FirmForm({
  settings,
  revision,
  action,
}: {
  settings: FirmSettings;
  revision: number;
  action: (input: Values & { revision: number }) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('firm');
  const describe = (values: Values) => [
    { key: 'name', label: t('name'), text: values.name },
    { key: 'timeZone', label: t('timeZone'), text: zoneName(values.timeZone) },
    { key: 'exitUrl', label: t('exitUrl'), text: values.exitUrl },
    { key: 'phone', label: t('phone'), text: values.phone },
    { key: 'factor', label: t('factor'), text: t(values.requireSecondFactor ? 'factorYes' : 'factorNo') },
    { key: 'verifyMonths', label: t('verifyMonths'), text: values.verifyMonths },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/firm/schema').then((all) => all.firmSettingsSchema)}
      values={asValues(settings)}
      theirs={(theirs) => asValues(theirs as FirmSettings)}
      revision={revision}
      send={(values, seen) => action({ ...values, revision: seen })}
      describe={describe}
      labels={{
        ...{ name: t('name'), timeZone: t('timeZone'), exitUrl: t('exitUrl'), phone: t('phone') },
        verifyMonths: t('verifyMonths'),
      }}
    >
      <TextField name="name" label={t('name')} autoComplete="organization" maxLength={120} className="max-w-md" />
      <SelectField
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        className="max-w-md"
        options={zoneChoices(settings.timeZone).map((zone) => ({ value: zone, label: zoneName(zone) }))}
      />
      <TextField
        name="exitUrl"
        label={t('exitUrl')}
        hint={t('exitUrlHint')}
        optional
        inputMode="url"
        maxLength={400}
        className="max-w-md"
      />
      <TextField
        name="phone"
        label={t('phone')}
        hint={t('phoneHint')}
        optional
        inputMode="tel"
        maxLength={40}
        className="max-w-md"
      />
      <FactorField />
      <TextField
        name="verifyMonths"
        label={t('verifyMonths')}
        hint={t('verifyMonthsHint')}
        inputMode="numeric"
        maxLength={4}
        className="max-w-md"
      />
    </EditForm>
  );
}

function FactorField() {
  const t = useTranslations('firm');
  const { register } = useFormContext<Values>();
  return <Checkbox label={t('requireFactor')} hint={t('requireFactorHint')} {...register('requireSecondFactor')} />;
}
