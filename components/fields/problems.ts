'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { FieldProblem } from '@/components/ui/error-summary';
import type { Answer } from '@/lib/fields/types';
import { fieldCode } from './codes';

type Problem = Extract<Answer<unknown>, { ok: false }>['problem'];

/** Codes at paths as the lines of a summary; a path without a name of its own counts as its whole list. */
export function problemsOf(
  found: readonly (readonly [path: string, message: string])[],
  labels: Record<string, string>,
  t: ReturnType<typeof useTranslations<'field'>>,
): FieldProblem[] {
  return found.map(([path, message]) => {
    const general = path.replace(/\.\d+(?=\.|$)/g, '.*');
    const label = labels[path] ?? labels[general] ?? labels[general.split('.')[0] ?? ''];
    const text = t(fieldCode(message));
    return { field: path, text: label ? t('problem', { label, text }) : text };
  });
}

/** Why an action was refused, in words, for everything that stands at no field. */
export function useRefusal(): (problem: Problem) => string {
  const t = useTranslations('field');
  const locale = useLocale();
  return (problem) => {
    switch (problem.kind) {
      case 'refused':
        return [problem.reason[locale], problem.source].filter(Boolean).join(' ');
      case 'rate-limited':
        return t('slow', { seconds: problem.retryAfter });
      case 'forbidden':
        return t('forbidden');
      case 'unauthenticated':
        return t('signedOut');
      case 'not-found':
        return t('gone');
      case 'invalid':
        return Object.values(problem.fields)
          .map((message) => t(fieldCode(message)))
          .join(' ');
      case 'conflict':
        return t('conflict.title', { name: problem.by ?? t('conflict.somebody'), time: '' });
    }
  };
}

/** The form's errors as pairs of path and code, in the order of the fields. */
export function messagesOf(errors: object, path = ''): [string, string][] {
  return Object.entries(errors).flatMap(([key, value]): [string, string][] => {
    if (key === 'ref' || key === 'type' || typeof value !== 'object' || value === null) return [];
    const at = path ? `${path}.${key}` : key;
    const own: [string, string][] =
      'message' in value && typeof value.message === 'string' ? [[at, value.message]] : [];
    return [...own, ...(own.length > 0 ? [] : messagesOf(value, at))];
  });
}
