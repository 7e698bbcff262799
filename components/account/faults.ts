import { useTranslations } from 'next-intl';
import type { FormState } from '@/lib/account/types';

const CODES = [
  'required',
  'too-long',
  'too-many',
  'bad-email',
  'bad-characters',
  'bad-time-zone',
  'password-short',
  'password-short-alone',
  'password-names',
  'password-common',
  'password-wrong',
  'code-wrong',
  'factor-exists',
  'factor-required',
  'no-factor',
  'passkey-refused',
  'link-gone',
] as const;

/** The sentence for a field code of sign-in and account forms. */
export function useFault(): (code: string | undefined) => string | undefined {
  const t = useTranslations('door.fault');
  return (code) => code && t(CODES.find((known) => known === code) ?? 'invalid');
}

/** What stands at a field, and what stands at none, of a form's last answer. */
export function useTrouble(state: FormState<unknown>): {
  at: (field: string) => string | undefined;
  general: string | null;
} {
  const t = useTranslations('door.fault');
  const fault = useFault();
  const problem = state.answer?.ok === false ? state.answer.problem : null;
  const general = { 'rate-limited': 'wait', 'not-found': 'gone', forbidden: 'forbidden' } as const;
  const kind = problem?.kind;
  return {
    at: (field) => (problem?.kind === 'invalid' ? fault(problem.fields[field]) : undefined),
    general: kind && kind in general ? t(general[kind as keyof typeof general]) : null,
  };
}
