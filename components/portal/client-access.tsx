import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/locale';
import type { CaseAccess } from '@/lib/portal/types';
// Not from where a person of the access is shown: its forms would come with every case.
import { STATE_TONES } from './state-tones';
import { momentText } from './words';

export const accessHref = (caseId: string) => `/cases/${caseId}/access`;

/** For the aside of a case: who outside the firm sees it and since when, and whether there is anything to see. */
export function ClientAccess({ caseId, access, zone }: { caseId: string; access: CaseAccess; zone: string }) {
  const t = useTranslations('access');
  const locale: Locale = useLocale();
  const known = access.people.filter(({ account, sees }) => account && sees);
  const day = (instant: string) => momentText(instant, zone, locale).day;
  const { statusAt } = access.published;
  return (
    <Section
      title={t('panel.title')}
      end={<TextLink href={accessHref(caseId)}>{t(known.length > 0 ? 'panel.manage' : 'panel.invite')}</TextLink>}
    >
      {known.length === 0 && <p>{t('panel.nobody')}</p>}
      <ul className="grid gap-2">
        {known.map(({ personId, name, role, account }) => (
          <li key={personId}>
            <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
              <span lang="ru" className="font-semibold">
                {name}
              </span>
              <Chip tone={STATE_TONES[account?.state ?? 'none']}>{t(`state.${account?.state ?? 'none'}`)}</Chip>
            </span>
            <span className="section-meta">
              {t(`role.${role ?? 'none'}`)}
              {account?.state === 'active' &&
                ` · ${t('lastSignIn')}: ${account.lastSignIn ? day(account.lastSignIn) : t('never')}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="tone-quiet">{statusAt ? t('published.status', { day: day(statusAt) }) : t('published.noStatus')}</p>
    </Section>
  );
}
