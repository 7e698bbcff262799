import type { useTranslations } from 'next-intl';
import { nativeName } from '@/components/people/words';
import { dayText } from '@/components/ui/day';
import type { CaseRow } from '@/lib/cases/types/list';
import { groundOf } from '@/lib/law/russia/grounds';
import { caseHref } from './case-frame';
import type { RowLabels, RowWords } from './case-rows';
import { daysBetween, momentText } from './moments';
import { placeName, trackName } from './places';
import { latinSurnameFirst, stageName, statusName } from './words';

type Reader = { t: ReturnType<typeof useTranslations<'cases.list'>>; today: string; zone: string; locale: 'en' | 'ru' };

export const rowLabels = ({ t }: Pick<Reader, 't'>): RowLabels => ({
  restricted: t('restricted'),
  noHearing: t('noHearing'),
  noStep: t('noStep'),
  noLead: t('noLead'),
});

/** In how many days, and where. */
function untilWords(row: CaseRow, { t, today }: Reader): string {
  const days = row.nextHearing ? daysBetween(today, row.nextHearing) : null;
  const until = days === null ? null : days < 0 ? t('past') : t('inDays', { days });
  return [until, placeName(row)].filter(Boolean).join(' · ') || t('noPlace');
}

/** One case in words: who, where it stands, on what, where, when, who must act. */
export function rowWords(row: CaseRow, reader: Reader): RowWords {
  const { t, today, zone, locale } = reader;
  const { principal, waiting, nextHearing } = row;
  const [first, ...others] = row.grounds;
  const day = (iso: string) => dayText(iso, locale, { weekday: false });
  const latin = [
    latinSurnameFirst(principal.latinSurname, principal.latinGiven),
    principal.aNumberTail ? `A…${principal.aNumberTail}` : t('noANumber'),
    row.family > 0 && t('family', { count: row.family }),
  ];
  return {
    href: caseHref(row.id),
    name: nativeName(principal) || latin[0] || '',
    latin: latin.filter(Boolean).join(' · '),
    restricted: row.restricted,
    number: row.number,
    opened: day(row.openedOn),
    stage: stageName(row.stage, locale),
    status: row.closedOn ? t('closedOn', { date: day(row.closedOn) }) : statusName(row.status, locale),
    ground: first ? groundOf(first).label[locale] : t('noGround'),
    others: others.length,
    track: trackName(row.track, locale),
    hearing: nextHearing ? dayText(nextHearing, locale, { weekday: locale === 'en' }) : '',
    until: untilWords(row, reader),
    waiting: waiting ? t(`who.${waiting.on}`) : '',
    since: waiting ? day(waiting.since) : '',
    silent: !waiting && !row.closedOn,
    lead: row.leadName ?? '',
    activity: momentText(row.activityAt, today, zone, locale),
  };
}
