import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import type { PortalPage } from '@/lib/portal/types';
import { momentText } from './words';

type Current = NonNullable<PortalPage['current']>;

/** Who at the firm opened the file and when, newest first. */
export function Openings({ current, zone, moreHref }: { current: Current; zone: string; moreHref: string }) {
  const t = useTranslations('portal.openings');
  const roles = useTranslations('portal.team.role');
  const locale: Locale = useLocale();
  return (
    <Section title={t('title')} id="openings">
      {current.openings.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ol className="portal-rows">
          {current.openings.map(({ name, role, at }) => {
            const { day, time } = momentText(at, zone, locale);
            return (
              <li key={`${at} ${name}`}>
                <time className="portal-quiet" dateTime={at}>
                  {t('moment', { day, time })}
                </time>
                <span>
                  <strong>{name || t('somebody')}</strong>
                  {role && `, ${roles(role)}`}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {current.moreOpenings && (
        <p className="screen-only">
          <a className="link tap-link" href={moreHref}>
            {t('all')}
          </a>
        </p>
      )}
    </Section>
  );
}
