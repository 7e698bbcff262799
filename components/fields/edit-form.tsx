'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { type DefaultValues, type FieldValues, FormProvider, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import type { ConflictChoice } from '@/components/ui/conflict';
import { ErrorSummary, type FieldProblem } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { PageBody } from '@/components/ui/page-head';
import type { Answer } from '@/lib/fields/types';
import { afterPress } from './after-press';
import { ConflictBy } from './conflict-by';
import { type Described, pairOf } from './described';
import { useEditing } from './editing';
import { messagesOf, problemsOf, useRefusal } from './problems';
import { type Refused, rememberingRefusals } from './refused-values';

/** A schema, loaded when a form first checks something: zod and the law's formats are half of a page's script. */
type Schema<V> = () => Promise<z.ZodType<unknown, V>>;

/** Checks with a schema that is fetched once it is needed. Where it cannot be fetched the server alone checks. */
const lazily =
  <V extends FieldValues>(schema: Schema<V>): Resolver<V> =>
  async (values, context, options) => {
    try {
      // First what keeps zod from trying to make code, which the policy forbids: a schema tries as it is made.
      const { resolverOf } = await import('./check');
      return resolverOf(await schema())(values, context, options);
    } catch {
      return { values, errors: {} };
    }
  };

type Clash = { theirs: unknown; revision: number; by: string | null; at: string | null };

/**
 * A form that checks with the server's own schema on leaving a field, sends the values as typed with the revision it
 * was opened at, puts the server's codes at their fields, and on a conflict shows both versions. Nothing typed is
 * ever lost: a refused form stays as it is.
 */
export function EditForm<V extends FieldValues, R>({
  schema,
  values,
  revision = 0,
  send,
  onSaved,
  theirs: asValues = (theirs) => theirs as V,
  describe,
  labels,
  submitLabel,
  foot,
  aside,
  children,
}: {
  schema: Schema<V>;
  values: V;
  revision?: number;
  send: (values: V, revision: number) => Promise<Answer<R>>;
  onSaved?: (result: R) => void;
  /** What the command says of the other version, as values of this form. */
  theirs?: (theirs: unknown) => V;
  /** For a section that others may edit meanwhile. */
  describe?: (values: V) => Described;
  /** Names of fields by path, for the summary: "Surname". Indexes are written as "*": "names.*.surname". */
  labels: Record<string, string>;
  submitLabel?: string;
  foot?: ReactNode;
  /** Stands beside the form and may watch its values; the form is then the body of a page. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('field');
  const router = useRouter();
  const editing = useEditing();
  const refusal = useRefusal();
  const [problems, setProblems] = useState<readonly FieldProblem[] | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const [settled, setSettled] = useState(false);
  const [seen, setSeen] = useState(revision);
  const [refused] = useState<Refused>(() => new Map());
  const form = useForm<V>({
    resolver: afterPress(rememberingRefusals(lazily(schema), refused)),
    defaultValues: values as DefaultValues<V>,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  const { isSubmitting } = form.formState;

  async function submit(typed: V, at: number) {
    setProblems(null);
    let answer: Answer<R>;
    try {
      answer = await send(typed, at);
    } catch {
      setProblems([{ text: t('unsent') }]);
      return;
    }
    if (answer.ok) {
      setClash(null);
      editing?.close();
      onSaved?.(answer.value);
      return;
    }
    const { problem } = answer;
    if (problem.kind === 'conflict') {
      setClash(problem);
      setSettled(false);
      return;
    }
    if (problem.kind !== 'invalid') {
      setProblems([{ text: refusal(problem) }]);
      return;
    }
    for (const [path, message] of Object.entries(problem.fields)) {
      refused.set(path, { message, value: form.getValues(path as never) });
      form.setError(path as never, { message });
    }
    setProblems(problemsOf(Object.entries(problem.fields), labels, t));
  }

  const submitAt = (at: number) => (event?: SyntheticEvent) => {
    // Sent again as it is, the server decides again: what stood in the way may be gone.
    refused.clear();
    return form.handleSubmit(
      (typed) => submit(typed as V, at),
      (errors) => setProblems(problemsOf(messagesOf(errors), labels, t)),
    )(event);
  };

  function choose(choice: ConflictChoice) {
    if (!clash) return;
    setSeen(clash.revision);
    if (choice === 'theirs') {
      form.reset(asValues(clash.theirs));
      setClash(null);
      editing?.close();
      router.refresh();
    } else if (choice === 'both') setSettled(true);
    else void submitAt(clash.revision)();
  }

  const body = (
    <form onSubmit={submitAt(seen)} noValidate className="grid min-w-0 gap-4">
      {problems && (
        <ErrorSummary title={t('summary', { count: problems.length })} problems={problems} kept={t('kept')} />
      )}
      {clash && describe && (
        <ConflictBy
          by={clash.by}
          at={clash.at}
          fields={pairOf(describe(form.getValues()), describe(asValues(clash.theirs)))}
          onChoose={choose}
        />
      )}
      {clash && settled && <Notice tone="amber">{t('conflict.both')}</Notice>}
      {children}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={isSubmitting}
          pendingLabel={t('saving')}
          onMouseDown={keepFocus}
        >
          {submitLabel ?? t('save')}
        </Button>
        {editing && (
          <Button onMouseDown={keepFocus} onClick={editing.close}>
            {t('cancel')}
          </Button>
        )}
        {foot}
      </div>
    </form>
  );
  return <FormProvider {...form}>{aside ? <PageBody aside={aside}>{body}</PageBody> : body}</FormProvider>;
}

// Pressing must not take the focus from a field: its check would move the button away before the release.
const keepFocus = (event: SyntheticEvent) => event.preventDefault();
