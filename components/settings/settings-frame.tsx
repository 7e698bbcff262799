import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NavLink } from '@/components/shell/nav-link';

const GROUPS = { firm: ['firm', 'members', 'history'], own: ['account', 'security', 'calendars', 'tokens'] } as const;
type Place = (typeof GROUPS)[keyof typeof GROUPS][number];

/** Whether the reader may manage members, and read the firm's history. */
export type Offered = { members: boolean; history: boolean };

/** The places of the settings that are offered to the reader, in their two groups. */
export function placesOf(group: keyof typeof GROUPS, offered: Offered): readonly Place[] {
  return GROUPS[group].filter((place) => (place === 'members' || place === 'history' ? offered[place] : true));
}

/** The settings' places beside their pages, above them where it is narrow. */
export function SettingsFrame({ offered, children }: { offered: Offered; children: ReactNode }) {
  const t = useTranslations('settings');
  return (
    <div className="settings">
      <nav className="settings-nav nav" aria-label={t('title')}>
        {(['firm', 'own'] as const).map((group) => (
          <div key={group} className="settings-group">
            <p className="nav-title">{t(`group.${group}`)}</p>
            {placesOf(group, offered).map((place) => (
              <NavLink key={place} item={{ href: `/settings/${place}`, label: t(`place.${place}`) }} />
            ))}
          </div>
        ))}
      </nav>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
