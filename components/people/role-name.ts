import type { useTranslations } from 'next-intl';

const ROLES = ['principal', 'spouse', 'partner', 'child', 'parent', 'sibling', 'relative'] as const;

/** A role in a case, in words. */
export const roleName = (role: string, t: ReturnType<typeof useTranslations<'people'>>): string =>
  t(`roles.${ROLES.find((known) => known === role) ?? 'other'}`);
