import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Day, dayText } from '@/components/ui/day';
import { TextLink } from '@/components/ui/text-link';
import type { CaseHeader } from '@/lib/cases/types';
import { dateTitle } from '@/lib/dates/rules/shown';
import { hearingTime, stageName, statusName } from './words';

/** Six facts to glance at: stage (ours, then the government's), next step, next date, hearing, last check, team. */
export function CaseFacts({ header }: { header: CaseHeader }) {
  const t = useTranslations('cases.frame');
  const locale = useLocale();
  const { hearing, nextStep, verified, waiting } = header;
  return (
    <dl className="case-facts">
      <Fact term={t('stage')} value={stageName(header.stage, locale)} second={statusName(header.status, locale)} />
      <Fact
        term={t('next')}
        value={nextStep ? nextStep.text : <span className="tone-amber">{t('noStep')}</span>}
        second={
          waiting && (
            <>
              {t(`waiting.${waiting.on}`)} <Day iso={waiting.since} locale={locale} weekday={false} />
            </>
          )
        }
      />
      <NextDateFact header={header} />
      <Fact
        term={t('hearing')}
        value={hearing ? <Day iso={hearing.on} locale={locale} /> : t('noHearing')}
        second={hearing && [hearingTime(hearing, locale), hearing.judge].filter(Boolean).join(' · ')}
      />
      <Fact
        term={t('verified')}
        value={
          verified ? (
            <Day iso={verified.on} locale={locale} weekday={false} />
          ) : (
            <span className="tone-amber">{t('neverVerified')}</span>
          )
        }
        second={verified && t('verifiedBy', { name: verified.by ?? t('formerMember') })}
      />
      <Fact
        term={t('team')}
        value={
          <span className="flex flex-wrap gap-1">
            {header.team.map((member) => (
              <Avatar key={member.userId} name={member.name} own={member.role === 'lead'} />
            ))}
            {header.team.length === 0 && <span className="tone-amber">{t('noTeam')}</span>}
          </span>
        }
      />
    </dl>
  );
}

/** The date that warns first: red once it is past, amber while two people have not settled it. */
function NextDateFact({ header: { id, nextDate, today, closed } }: { header: CaseHeader }) {
  const t = useTranslations('cases.frame');
  const locale = useLocale();
  if (!nextDate)
    return <Fact term={t('date')} value={closed ? t('noDate') : <span className="tone-amber">{t('noDate')}</span>} />;
  const tone = nextDate.on < today ? 'text-red' : nextDate.standing === 'amber' ? 'tone-amber' : '';
  return (
    <Fact
      term={t('date')}
      value={
        <TextLink href={`/cases/${id}/dates?date=${nextDate.id}#why`} className={`number ${tone || 'text-ink'}`}>
          {dayText(nextDate.on, locale)}
        </TextLink>
      }
      second={dateTitle(nextDate, nextDate.details)[locale]}
    />
  );
}

function Fact({ term, value, second }: { term: string; value: ReactNode; second?: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value}
        {second && <span className="second">{second}</span>}
      </dd>
    </div>
  );
}
