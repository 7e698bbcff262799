import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';
import type { CaseHeader } from '@/lib/cases/types';
import { circuitOf, placeName, trackName } from './places';

/** Cases / 2026-0148 · Defensive · San Diego · Ninth Circuit · Restricted to 4 people. */
export function CaseCrumbs({ header }: { header: CaseHeader }) {
  const t = useTranslations('cases.frame');
  const locale = useLocale();
  const circuit = circuitOf(header.courtId);
  const place = placeName(header);
  return (
    <nav className="case-crumbs" aria-label={t('path')}>
      <TextLink href="/cases">{t('cases')}</TextLink>
      <span aria-hidden="true">/</span>
      <span className="number">{header.number}</span>
      <Part>{trackName(header.track, locale)}</Part>
      {place && <Part>{place}</Part>}
      {circuit && <Part>{t('circuit', { circuit })}</Part>}
      {header.restricted && (
        <Part>
          <Icon name="lock" className="mr-1 inline align-text-bottom" />
          {t('restricted', { count: header.team.length })}
        </Part>
      )}
      {header.closed && <Chip tone="plain">{t('closed')}</Chip>}
    </nav>
  );
}

function Part({ children }: { children: React.ReactNode }) {
  return (
    <>
      <span aria-hidden="true">·</span>
      <span>{children}</span>
    </>
  );
}
