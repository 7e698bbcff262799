import { useLocale, useTranslations } from 'next-intl';
import { fieldCode } from '@/components/fields/codes';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import { type DateChange, QUESTIONS, type Supposition } from '@/lib/dates/types';
import { formatPartialDate } from '@/lib/law/partial-date';

/** A question about the dates and, once asked, those that would change, beside what they are now. A GET form: no script. */
export function WhatIf({ href, supposed }: { href: string; supposed: Supposition | null }) {
  const t = useTranslations('dates.whatIf');
  const problem = supposed && 'problem' in supposed ? supposed.problem : null;
  return (
    <Section
      id="what-if"
      title={t('title')}
      meta={t('meta')}
      // On paper only what was asked is of use.
      {...(supposed && 'changes' in supposed ? {} : { className: 'screen-only' })}
    >
      <form action={`${href}#what-if`} method="get" className="screen-only flex flex-wrap items-start gap-3">
        <Field label={t('question')}>
          <Select
            name="question"
            defaultValue={supposed?.question ?? QUESTIONS[0]}
            options={QUESTIONS.map((value) => ({ value, label: t(value) }))}
          />
        </Field>
        <Field label={t('day')} message={problem && <Problem code={problem} />}>
          <input
            name="on"
            className="input number"
            defaultValue={supposed?.typed ?? ''}
            aria-invalid={problem ? true : undefined}
            autoComplete="off"
            maxLength={60}
          />
        </Field>
        <div className="field">
          <span className="label" aria-hidden="true">
            &nbsp;
          </span>
          <Button type="submit">{t('ask')}</Button>
        </div>
      </form>
      {supposed && 'changes' in supposed && <Changes supposed={supposed} />}
    </Section>
  );
}

function Problem({ code }: { code: string }) {
  const t = useTranslations('dates.whatIf');
  const field = useTranslations('field');
  return code === 'no-hearing' || code === 'in-past' ? t(code) : field(fieldCode(code));
}

function Changes({ supposed: { question, on, changes } }: { supposed: Extract<Supposition, { on: string }> }) {
  const t = useTranslations('dates.whatIf');
  const locale = useLocale();
  if (changes.length === 0) return <p className="mt-3">{t('none')}</p>;
  const label = t('changed', { count: changes.length, what: t(`short.${question}`), day: dayText(on, locale) });
  return (
    <>
      <p className="mt-3 mb-2">{label}:</p>
      <DataTable label={label}>
        <TableHead>
          <ColumnHead>{t('date')}</ColumnHead>
          <ColumnHead>{t('now')}</ColumnHead>
          <ColumnHead>{t('then')}</ColumnHead>
        </TableHead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.rule} ${change.before?.dueOn} ${change.after?.dueOn}`}>
              <RowHead>{change.title[locale]}</RowHead>
              <Standing stands={change.before} />
              <Standing stands={change.after} />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

/** A date as it stands on one side of the comparison. */
function Standing({ stands }: { stands: DateChange['before'] }) {
  const t = useTranslations('dates');
  const locale = useLocale();
  if (!stands) return <Cell className="tone-quiet">{t('whatIf.noDate')}</Cell>;
  const { dueOn, state } = stands;
  const word = state === 'met' || state === 'void' || state === 'unknown' ? t(`when.${state}`) : undefined;
  return (
    <Cell className="number" second={word}>
      {dueOn ? formatPartialDate({ on: dueOn, until: dueOn, precision: 'day' }, locale) : '–'}
    </Cell>
  );
}
