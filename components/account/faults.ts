import { useTranslations } from 'next-intl';

const CODES = [
  'required',
  'too-long',
  'bad-email',
  'bad-characters',
  'bad-time-zone',
  'password-short',
  'password-short-alone',
  'password-names',
  'password-common',
  'link-gone',
] as const;

/** The sentence for a field code of the door's forms. */
export function useFault(): (code: string | undefined) => string | undefined {
  const t = useTranslations('door.fault');
  return (code) => code && t(CODES.find((known) => known === code) ?? 'invalid');
}
