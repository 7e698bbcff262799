'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import { problemsOf, useRefusal } from '@/components/fields/problems';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type FieldProblem } from '@/components/ui/error-summary';
import { TextLink } from '@/components/ui/text-link';
import type { Answer } from '@/lib/fields/types';
import type { FormValues } from './answers';
import { RefusalPanel, type RefusedBy } from './refusal-panel';

/**
 * The frame of the forms that change the timeline: checks, sends, puts codes at fields, shows what the procedure
 * refuses and lets a lawyer go against it. Whatever comes back, what was typed stays.
 */
export function FactForm({
  form,
  labels,
  refused,
  onRefused,
  mayOverride,
  check,
  send,
  onDone,
  onSettled,
  saveLabel,
  savingLabel,
  overrideWhat = 'override',
  cancelHref,
  children,
}: {
  form: UseFormReturn<FormValues>;
  /** Names of fields by path, for the summary. */
  labels: Record<string, string>;
  refused: RefusedBy | null;
  onRefused: (refused: RefusedBy | null) => void;
  mayOverride: boolean;
  /** Codes at paths before anything is sent. */
  check: (values: FormValues) => Record<string, string>;
  send: (values: FormValues, override: string | undefined) => Promise<Answer<unknown>>;
  onDone: () => void;
  /** A field was left or an answer chosen. */
  onSettled: () => void;
  saveLabel: string;
  savingLabel: string;
  overrideWhat?: 'override' | 'overrideStrike';
  cancelHref: string;
  children: ReactNode;
}) {
  const t = useTranslations('field');
  const refusal = useRefusal();
  const [problems, setProblems] = useState<readonly FieldProblem[] | null>(null);
  /** What stood at each wrong field when it was marked. */
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [pending, setPending] = useState(false);

  function showCodes(codes: Record<string, string>) {
    form.clearErrors();
    setWrong(Object.fromEntries(Object.keys(codes).map((path) => [path, form.getValues(path as 'date')])));
    for (const [path, message] of Object.entries(codes)) form.setError(path as 'date', { message });
    setProblems(problemsOf(Object.entries(codes), labels, t));
  }

  /** A field that was changed and is in order is no longer marked once it is left; the last one takes the summary along. */
  function settle() {
    const codes = check(form.getValues());
    const left = Object.entries(wrong).filter(([path, was]) => {
      const mended = form.getValues(path as 'date') !== was && !codes[path];
      if (mended) form.clearErrors(path as 'date');
      return !mended;
    });
    if (left.length === 0 && Object.keys(wrong).length > 0) setProblems(null);
    setWrong(Object.fromEntries(left));
    onSettled();
  }

  async function submit(against: boolean) {
    if (pending) return;
    const values = form.getValues();
    const codes = check(values);
    if (against && values.override.trim() === '') codes.override = 'required';
    if (Object.keys(codes).length > 0) return showCodes(codes);
    setPending(true);
    setProblems(null);
    const answer = await send(values, against ? values.override : undefined).catch(() => null);
    setPending(false);
    if (!answer) return setProblems([{ text: t('unsent') }]);
    if (answer.ok) return onDone();
    const { problem } = answer;
    if (problem.kind === 'invalid') showCodes(problem.fields);
    else if (problem.kind === 'refused') onRefused(problem);
    else setProblems([{ text: refusal(problem) }]);
  }

  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="grid max-w-3xl gap-4"
        onBlur={settle}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) settle();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          void submit(submitter?.getAttribute('value') === 'override');
        }}
      >
        {problems && (
          <ErrorSummary title={t('summary', { count: problems.length })} problems={problems} kept={t('kept')} />
        )}
        {children}
        {refused && (
          <RefusalPanel
            refused={refused}
            mayOverride={mayOverride}
            pending={pending}
            saving={savingLabel}
            what={overrideWhat}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="primary" pending={pending} pendingLabel={savingLabel}>
            {saveLabel}
          </Button>
          <TextLink href={cancelHref}>{t('cancel')}</TextLink>
        </div>
      </form>
    </FormProvider>
  );
}
