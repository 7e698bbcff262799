import { useTranslations } from 'next-intl';
import { nativeName } from '@/components/people/words';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { Icon } from '@/components/ui/icon';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';
import type { CaseRow } from '@/lib/cases/types/list';
import { groundOf } from '@/lib/law/russia/grounds';
import { caseHref } from './case-frame';
import { daysBetween, momentText } from './moments';
import { latinSurnameFirst, placeName, stageName, statusName, trackName } from './words';

type Props = { row: CaseRow; today: string; zone: string; locale: 'en' | 'ru' };

/** One case: who, where it stands, on what, where, when, who must act. */
export function CaseListRow({ row, today, zone, locale }: Props) {
  const t = useTranslations('cases.list');
  const { principal, waiting } = row;
  const [first, ...others] = row.grounds;
  const latin = [
    latinSurnameFirst(principal.latinSurname, principal.latinGiven),
    principal.aNumberTail ? `A…${principal.aNumberTail}` : t('noANumber'),
    row.family > 0 && t('family', { count: row.family }),
  ];
  return (
    <Row link>
      <RowHead second={latin.filter(Boolean).join(' · ')}>
        <RowLink href={caseHref(row.id)}>
          <span lang="ru">{nativeName(principal) || latin[0]}</span>
        </RowLink>
        {row.restricted && <Icon name="lock" label={t('restricted')} className="ml-1 inline align-text-bottom" />}
      </RowHead>
      <Cell drop={3} className="number" second={dayText(row.openedOn, locale, { weekday: false })}>
        {row.number}
      </Cell>
      <Cell
        second={
          row.closedOn
            ? t('closedOn', { date: dayText(row.closedOn, locale, { weekday: false }) })
            : statusName(row.status, locale)
        }
      >
        {stageName(row.stage, locale)}
      </Cell>
      <Cell drop={2} second={trackName(row.track, locale)}>
        {first ? groundOf(first).label[locale] : t('noGround')}
        {others.length > 0 && <span className="tone-quiet"> +{others.length}</span>}
      </Cell>
      <Cell second={<Where row={row} today={today} />}>
        {row.nextHearing ? (
          <strong>{dayText(row.nextHearing, locale, { weekday: locale === 'en' })}</strong>
        ) : (
          <span className="tone-quiet">{t('noHearing')}</span>
        )}
      </Cell>
      <Cell drop={2} second={waiting ? dayText(waiting.since, locale, { weekday: false }) : undefined}>
        {waiting ? t(`who.${waiting.on}`) : row.closedOn ? '' : <span className="tone-amber">{t('noStep')}</span>}
      </Cell>
      <Cell drop={1}>{row.leadName ? <Avatar name={row.leadName} /> : <Chip tone="amber">{t('noLead')}</Chip>}</Cell>
      <Cell drop={1} number>
        {momentText(row.activityAt, today, zone, locale)}
      </Cell>
    </Row>
  );
}

/** In how many days, and where. */
function Where({ row, today }: { row: CaseRow; today: string }) {
  const t = useTranslations('cases.list');
  const days = row.nextHearing ? daysBetween(today, row.nextHearing) : null;
  const until = days === null ? null : days < 0 ? t('past') : t('inDays', { days });
  return [until, placeName(row)].filter(Boolean).join(' · ') || t('noPlace');
}
