'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField, useFieldMessage } from '@/components/fields/form-fields';
import { RowList } from '@/components/fields/row-list';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { GroundsForm as Values } from '@/lib/claim/schema';
import type { ClaimGround } from '@/lib/claim/types';
import type { Answer } from '@/lib/fields/types';
import { GROUNDS, PROTECTED_GROUNDS } from '@/lib/law/russia/grounds';
import { groundName } from './words';

export type EditGrounds = (input: Values & { caseId: string; revision: number }) => Promise<Answer<unknown>>;

const blank = { id: '', code: '', strength: 'secondary', attribution: 'real', note: '' };

/** All grounds of a case in their order, as one list. */
export function GroundsForm({
  caseId,
  grounds,
  revision,
  action,
}: {
  caseId: string;
  grounds: readonly ClaimGround[];
  revision: number;
  action: EditGrounds;
}) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const describe = ({ grounds: list }: Values) => [
    {
      key: 'grounds',
      label: t('grounds'),
      text: list
        .map((row) =>
          [groundName(row.code, locale), t(`strength.${row.strength}`), t(`attribution.${row.attribution}`), row.note]
            .filter(Boolean)
            .join(', '),
        )
        .join('; '),
    },
  ];
  const begun = grounds.length > 0 ? grounds : [{ ...blank, strength: 'primary' }];
  return (
    <EditForm
      schema={() => import('@/lib/claim/schema').then((all) => all.groundsForm)}
      values={{ grounds: begun } as Values}
      revision={revision}
      send={(values, seen) => action({ ...values, caseId, revision: seen })}
      describe={describe}
      labels={{ grounds: t('grounds'), 'grounds.*.code': t('form.code'), 'grounds.*.note': t('form.note') }}
    >
      <RowList
        name="grounds"
        legend={<span className="visually-hidden">{t('grounds')}</span>}
        ordered
        named={(index) => t('form.ground', { number: index + 1 })}
        add={[{ label: t('form.addGround'), blank }]}
        row={(path) => <GroundFields path={path} />}
      />
    </EditForm>
  );
}

function GroundFields({ path }: { path: string }) {
  const t = useTranslations('claim');
  return (
    <>
      <GroundSelect name={`${path}.code`} />
      <SelectField
        name={`${path}.strength`}
        label={t('form.strength')}
        options={(['primary', 'secondary'] as const).map((value) => ({ value, label: t(`strength.${value}`) }))}
      />
      <SelectField
        name={`${path}.attribution`}
        label={t('form.attribution')}
        options={(['real', 'imputed'] as const).map((value) => ({
          value,
          label: `${t(`attribution.${value}`)}: ${t(`attributionText.${value}`)}`,
        }))}
      />
      <ParagraphField
        name={`${path}.note`}
        label={t('form.note')}
        hint={t('form.noteHint')}
        optional
        rows={2}
        className="col-span-full"
      />
    </>
  );
}

/** The taxonomy under the boxes of the I-589. */
function GroundSelect({ name }: { name: string }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { register } = useFormContext();
  return (
    <Field label={t('form.code')} message={useFieldMessage(name)} className="min-[48rem]:col-span-2">
      <Select placeholder={t('form.choose')} {...register(name)}>
        {PROTECTED_GROUNDS.map(({ id, label }) => (
          <optgroup key={id} label={label[locale]}>
            {GROUNDS.filter(({ protects }) => protects[0] === id).map((ground) => (
              <option key={ground.code} value={ground.code}>
                {ground.label[locale]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
