import type { useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import type { CaseRow } from '@/lib/cases/types/list';
import { groundOf } from '@/lib/law/russia/grounds';
import { caseHref } from './case-frame';
import type { RowLabels, RowWords } from './case-rows';
import { daysBetween, momentText } from './moments';
import { latinSurnameFirst, nativeName, placeName, stageName, statusName, trackName } from './words';

type Reader = { t: ReturnType<typeof useTranslations<'cases.list'>>; today: string; zone: string; locale: 'en' | 'ru' };

export const rowLabels = ({ t }: Pick<Reader, 't'>): RowLabels => ({
  restricted: t('restricted'),
  noPlace: t('noPlace'),
  noHearing: t('noHearing'),
  noStep: t('noStep'),
  noLead: t('noLead'),
});

function untilWords(on: string, { t, today }: Reader): string {
  const days = daysBetween(today, on);
  return days < 0 ? t('past') : t('inDays', { days });
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
    place: placeName(row) ?? '',
    hearing: nextHearing ? dayText(nextHearing, locale, { weekday: locale === 'en' }) : '',
    until: nextHearing ? untilWords(nextHearing, reader) : '',
    waiting: waiting ? t(`who.${waiting.on}`) : '',
    since: waiting ? day(waiting.since) : '',
    silent: !waiting && !row.closedOn,
    lead: row.leadName ?? '',
    activity: momentText(row.activityAt, today, zone, locale),
  };
}
