'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField, useFieldMessage } from '@/components/fields/form-fields';
import { RowList } from '@/components/fields/row-list';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { ReasonsForm as Values } from '@/lib/claim/schema';
import type { ClaimGround, Reason } from '@/lib/claim/types';
import type { Answer } from '@/lib/fields/types';
import { UNPROTECTED_REASONS } from '@/lib/law/russia/reasons';
import { groundName, tieOf, unprotectedReason } from './words';

export type EditReasons = (input: Values & { caseId: string; revision: number }) => Promise<Answer<unknown>>;

const LANGUAGES = ['ru', 'en', 'uk', 'ce', 'tt', 'ba', 'bua'];
const blank = { id: '', text: '', lang: 'ru', tie: '' };

const asValues = (reasons: readonly Reason[]): Values => ({
  reasons: reasons.map(({ id, text, lang, ...tie }) => ({ id, text, lang, tie: tieOf(tie) })),
});

/** Everything the client named as a reason, word for word, each tied to a ground or to why it is none. */
export function ReasonsForm({
  caseId,
  grounds,
  reasons,
  revision,
  action,
}: {
  caseId: string;
  grounds: readonly ClaimGround[];
  reasons: readonly Reason[];
  revision: number;
  action: EditReasons;
}) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const tieName = (tie: string) => {
    const ground = grounds.find(({ id }) => id === tie);
    return ground ? groundName(ground.code, locale) : (unprotectedReason(tie)?.label[locale] ?? '');
  };
  const describe = (values: Values) => [
    {
      key: 'reasons',
      label: t('reasons'),
      text: values.reasons.map((row) => [row.text, tieName(row.tie)].filter(Boolean).join(': ')).join('; '),
    },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/claim/schema').then((all) => all.reasonsForm)}
      values={reasons.length > 0 ? asValues(reasons) : { reasons: [blank] }}
      revision={revision}
      send={(values, seen) => action({ ...values, caseId, revision: seen })}
      theirs={(theirs) => asValues((theirs as { reasons: Reason[] }).reasons)}
      describe={describe}
      labels={{ reasons: t('reasons'), 'reasons.*.text': t('form.text'), 'reasons.*.tie': t('form.tie') }}
    >
      <RowList
        name="reasons"
        legend={<span className="visually-hidden">{t('reasons')}</span>}
        hint={t(grounds.length === 0 ? 'form.noGroundsYet' : 'form.allReasons')}
        ordered
        named={(index) => t('form.reason', { number: index + 1 })}
        add={[{ label: t('form.addReason'), blank }]}
        row={(path) => <ReasonFields path={path} grounds={grounds} />}
      />
    </EditForm>
  );
}

function ReasonFields({ path, grounds }: { path: string; grounds: readonly ClaimGround[] }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const lang: unknown = useWatch({ name: `${path}.lang` });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const codes = typeof lang === 'string' && lang && !LANGUAGES.includes(lang) ? [...LANGUAGES, lang] : LANGUAGES;
  return (
    <>
      <ParagraphField
        name={`${path}.text`}
        label={t('form.text')}
        hint={t('form.textHint')}
        lang={typeof lang === 'string' ? lang : undefined}
        className="col-span-full"
      />
      <TieSelect name={`${path}.tie`} grounds={grounds} />
      <SelectField
        name={`${path}.lang`}
        label={t('form.lang')}
        options={codes.map((code) => ({ value: code, label: languages.of(code) ?? code }))}
      />
    </>
  );
}

/** What the reason supports. Where it supports nothing, the law's explanation stands beneath the choice. */
function TieSelect({ name, grounds }: { name: string; grounds: readonly ClaimGround[] }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { register } = useFormContext();
  const chosen: unknown = useWatch({ name });
  const message = useFieldMessage(name);
  const none = typeof chosen === 'string' ? unprotectedReason(chosen) : undefined;
  return (
    <Field
      label={t('form.tie')}
      message={message ?? none?.explanation[locale]}
      tone={message ? 'error' : 'warning'}
      className="col-span-full min-[48rem]:col-span-2"
    >
      <Select placeholder={t('form.tieChoose')} {...register(name)}>
        {grounds.length > 0 && (
          <optgroup label={t('form.tieGrounds')}>
            {grounds.map(({ id, code }) => (
              <option key={id} value={id}>
                {groundName(code, locale)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('form.tieNone')}>
          {UNPROTECTED_REASONS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[locale]}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}
