import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { eventHref } from '@/components/timeline/words';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { BarsPage } from '@/lib/bars/types';
import type { OneYear, YearState } from '@/lib/law/one-year';
import { oneYearException, YEAR_QUESTIONS } from '@/lib/law/rules/one-year-exceptions';
import type { BarActs } from './acts';
import { ExceptionForm } from './lazy-forms';
import { shortDay, spanText } from './words';
import { YearPicture } from './year-picture';
import { YearTable } from './year-table';

/** Where the year stands in a word: beside its state, what keeps that from being the whole answer. */
type Standing = YearState | 'vague' | 'gone' | 'sent';

const TONE: Record<Standing, ChipTone> = {
  vague: 'amber',
  gone: 'amber',
  sent: 'amber',
  unknown: 'amber',
  'in-time': 'green',
  late: 'red',
  running: 'outline',
  passed: 'red',
};

function standingOf({ state, vague, gone, sentInTime }: OneYear): Standing {
  if (vague) return 'vague';
  if (gone && state === 'in-time') return 'gone';
  return sentInTime && state !== 'running' ? 'sent' : state;
}

/** The sentence about the days: one of an application that is on its way is not "nothing is filed". */
function saidOf({ state, sentOn }: OneYear): YearState | 'sentPassed' | 'sentRunning' {
  if (!sentOn || (state !== 'passed' && state !== 'running')) return state;
  return state === 'passed' ? 'sentPassed' : 'sentRunning';
}

/** The one-year deadline: where it stands, its picture and table, what to ask, what on file may be an exception. */
export function YearSection({ page, shown, acts }: { page: BarsPage; shown: string | undefined; acts: BarActs }) {
  const t = useTranslations('bars.year');
  const locale = useLocale();
  const { year, header } = page;
  const standing = standingOf(year);
  const on = (iso: string | null) => (iso ? dayText(iso, locale, { weekday: false }) : '');
  return (
    <Section
      title={t('title')}
      meta={year.confidence === 'V' || year.state === 'unknown' ? undefined : t(`unsure.${year.confidence}`)}
    >
      <p className="flex flex-wrap items-baseline gap-2 pb-3">
        <Chip tone={TONE[standing]}>{t(`state.${standing}`)}</Chip>
        <span>
          {t(`said.${saidOf(year)}`, {
            ...{ filed: on(year.filedOn), sent: on(year.sentOn), due: on(year.dueOn) },
            days: Math.abs(year.days ?? 0),
          })}{' '}
          {(standing === 'vague' || standing === 'gone' || standing === 'sent') &&
            t(`also.${standing}`, { sent: on(year.sentOn) })}
        </span>
      </p>
      <YearPicture year={year} today={header.today} />
      <YearTable page={page} shown={shown} />
      {year.steps.length > 0 && (
        <details className="mt-2">
          <summary className="link w-fit">{t('arithmetic')}</summary>
          <ol className="rows">
            {year.steps.map((step) => (
              <li key={step.en}>{step[locale]}</li>
            ))}
          </ol>
          <p className="second">{year.authority.join('; ')}</p>
        </details>
      )}
      <Asked page={page} />
      <Leads page={page} acts={acts} />
      <div className="screen-only pt-3">
        <OpeningForm label={t('record')}>
          <ExceptionForm caseId={header.id} revision={0} start={{}} act={acts.recordException} />
        </OpeningForm>
      </div>
    </Section>
  );
}

function Asked({ page: { year } }: { page: BarsPage }) {
  const t = useTranslations('bars.year');
  const locale = useLocale();
  if (year.questions.length === 0) return null;
  return (
    <>
      <h3 className="label pt-4">{t('asked')}</h3>
      <ul className="rows">
        {year.questions.map(({ id, on }) => {
          const { ask, changes, law } = YEAR_QUESTIONS[id];
          return (
            <li key={id}>
              <p className="leading">{ask[locale]}</p>
              <p>
                {changes[locale]}{' '}
                {on && <b className="number whitespace-nowrap">{t('on', { day: shortDay(on, locale) })}</b>}
              </p>
              <p className="second">{law.source}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Leads({ page: { year, header }, acts }: { page: BarsPage; acts: BarActs }) {
  const t = useTranslations('bars.year');
  const locale = useLocale();
  if (year.leads.length === 0) return null;
  return (
    <>
      <h3 className="label pt-4">
        {t('leads')} <span className="section-meta">{t('leadsMeta')}</span>
      </h3>
      <ul className="rows">
        {year.leads.map(({ code, from, until, eventIds }) => (
          <li key={`${code} ${from.on} ${eventIds[0]}`} className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <p className="leading">
                {code} · {oneYearException(code).title[locale]}
              </p>
              <p className="number">
                {until
                  ? t('span', { from: spanText(from, locale), until: spanText(until, locale) })
                  : t('since', { from: spanText(from, locale) })}
                {eventIds.map((eventId) => (
                  <span key={eventId}>
                    {' · '}
                    <TextLink href={eventHref({ caseId: header.id, eventId })}>{t('onTimeline')}</TextLink>
                  </span>
                ))}
              </p>
            </div>
            <div className="screen-only">
              <OpeningForm label={t('recordThis')}>
                <ExceptionForm
                  caseId={header.id}
                  revision={0}
                  start={{ code, from, until }}
                  act={acts.recordException}
                />
              </OpeningForm>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
