import { useTranslations } from 'next-intl';
import type { PortalCase } from '@/lib/portal/types';

/** The cases an account shows, as plain links; nothing where there is only the own one. */
export function CaseChoice({ cases, shownId }: { cases: readonly PortalCase[]; shownId: string }) {
  const t = useTranslations('portal.cases');
  if (cases.length < 2) return null;
  return (
    <nav aria-label={t('title')} className="portal-cases screen-only">
      <ul>
        {cases.map(({ id, principal, own }) => (
          <li key={id}>
            <a href={`/my?case=${id}`} aria-current={id === shownId ? 'page' : undefined}>
              {own ? t('own') : <span lang="ru">{principal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
