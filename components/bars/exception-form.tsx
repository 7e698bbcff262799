'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { Checkbox } from '@/components/ui/checkbox';
import type { ExceptionForm as Values } from '@/lib/bars/schema';
import type { CaseException } from '@/lib/bars/types';
import { formatPartialDate } from '@/lib/law/partial-date';
import { ONE_YEAR_EXCEPTIONS } from '@/lib/law/rules/one-year-exceptions';
import type { BarActs } from './acts';

/** What the form begins with: nothing, what a fact on file suggests, or an exception's last version. */
export type ExceptionStart = Partial<Pick<CaseException, 'code' | 'from' | 'until' | 'facts' | 'had'>>;

function valuesOf({ code, from, until, facts = '', had = [] }: ExceptionStart, locale: 'en' | 'ru'): Values {
  return {
    code: (code ?? '') as Values['code'],
    from: from ? formatPartialDate(from, locale) : '',
    until: until ? formatPartialDate(until, locale) : '',
    ...{ facts, had: [...had] },
  };
}

/** An exception to the year: which, from when until when, what happened, and what proves it. */
export function ExceptionForm({
  caseId,
  exceptionId,
  revision,
  start,
  act,
}: {
  caseId: string;
  exceptionId?: string;
  revision: number;
  start: ExceptionStart;
  act: BarActs['recordException'];
}) {
  const t = useTranslations('barsForm');
  const locale = useLocale();
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { code: t('code'), from: t('from'), until: t('until'), facts: t('facts'), had: t('had') };
  const describe = ({ code, from, until, facts, had = [] }: Values) => [
    {
      key: 'code',
      label: labels.code,
      text: ONE_YEAR_EXCEPTIONS.find((one) => one.code === code)?.title[locale] ?? '',
    },
    { key: 'from', label: labels.from, text: from },
    { key: 'until', label: labels.until, text: until ?? '' },
    { key: 'facts', label: labels.facts, text: facts },
    { key: 'had', label: labels.had, text: had.join(', ') },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/bars/schema').then((all) => all.exceptionForm)}
      values={valuesOf(start, locale)}
      revision={revision}
      send={(values: Values, seen) =>
        act({ ...values, caseId, ...(exceptionId && { exceptionId }), revision: seen, requestId })
      }
      theirs={(theirs) => valuesOf(theirs as ExceptionStart, locale)}
      describe={describe}
      labels={labels}
      submitLabel={t('save')}
    >
      <SelectField
        name="code"
        label={labels.code}
        placeholder={t('choose')}
        options={ONE_YEAR_EXCEPTIONS.map(({ code, title }) => ({ value: code, label: `${code} · ${title[locale]}` }))}
      />
      <div className="grid gap-4 min-[48rem]:grid-cols-2">
        <KnownDateField name="from" label={labels.from} />
        <KnownDateField name="until" label={labels.until} hint={t('untilHint')} optional />
      </div>
      <ParagraphField name="facts" label={labels.facts} rows={4} />
      <Evidence />
    </EditForm>
  );
}

/** The papers that usually prove the exception that is chosen. */
function Evidence() {
  const t = useTranslations('barsForm');
  const locale = useLocale();
  const { register } = useFormContext<Values>();
  const code = useWatch<Values>({ name: 'code' });
  const items = ONE_YEAR_EXCEPTIONS.find((one) => one.code === code)?.evidence ?? [];
  if (items.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="label">{t('had')}</legend>
      <p className="hint">{t('hadHint')}</p>
      {items.map(({ id, label }) => (
        <Checkbox key={`${String(code)}.${id}`} label={label[locale]} value={id} {...register('had')} />
      ))}
    </fieldset>
  );
}
