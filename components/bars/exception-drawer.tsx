import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { instantDay } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { Drawer } from '@/components/ui/drawer';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { BarsPage, ExceptionRow } from '@/lib/bars/types';
import type { ExceptionReading } from '@/lib/law/one-year/exceptions';
import { EXCEPTION_QUESTIONS, oneYearException, TOO_LONG } from '@/lib/law/rules/one-year-exceptions';
import type { BarActs } from './acts';
import { Conclusions } from './conclusions';
import { ExceptionForm, WithdrawForm } from './lazy-forms';
import { MARK, shortDay } from './words';
import { Delay } from './year-table';

type Props = { row: ExceptionRow; page: BarsPage; closeHref: string; acts: BarActs };

/** One exception: its delay and what is asked about it, the facts in words, what proves them, what was concluded. */
export function ExceptionDrawer({ row, page: { header, zone }, closeHref, acts }: Props) {
  const t = useTranslations('bars');
  const locale = useLocale();
  const { code, reading, withdrawn, conclusions, revision } = row;
  const { title, kind, text, example, law, reasonablePeriod } = oneYearException(code);
  return (
    // As in QuestionDrawer: what is typed belongs to one row.
    <Drawer
      key={row.id}
      title={`${code} · ${title[locale]}`}
      meta={t(`exception.kind.${kind}`)}
      closeHref={closeHref}
      closeLabel={t('drawer.close')}
    >
      {withdrawn !== null && <Notice tone="amber">{t('year.withdrawn', { reason: withdrawn })}</Notice>}
      {reading && <Reading reading={reading} />}
      <Section title={t('exception.facts')}>
        <p className="whitespace-pre-line break-words">{row.facts}</p>
      </Section>
      <Evidence row={row} />
      <Section title={t('exception.law')}>
        <p>{text[locale]}</p>
        {reasonablePeriod && <p>{t('exception.reasonable')}</p>}
        {example && <p className="second">{t('exception.example', { example: example[locale] })}</p>}
        <p className="second">{law.source}</p>
        <Chip tone={MARK[law.confidence]}>{t(`drawer.mark.${law.confidence}`)}</Chip>
      </Section>
      <Conclusions
        conclusions={conclusions}
        changed={conclusions[0] !== undefined && conclusions[0].exceptionRevision !== revision}
        on={withdrawn === null ? { exceptionId: row.id, revision } : null}
        {...{ caseId: header.id, zone, lawyer: header.lawyer, act: acts.conclude }}
      />
      {withdrawn === null && <Changes row={row} caseId={header.id} acts={acts} />}
      <Versions row={row} zone={zone} />
    </Drawer>
  );
}

function Reading({ reading }: { reading: ExceptionReading }) {
  const t = useTranslations('bars');
  const locale = useLocale();
  const { tooLong, next, questions } = reading;
  const long = tooLong && TOO_LONG[tooLong];
  return (
    <div>
      <p>
        <Delay reading={reading} reader={{ t, locale }} />
      </p>
      {long && (
        <p className="text-amber">{t('exception.tooLong', { text: long.text[locale], source: long.law.source })}</p>
      )}
      {next && <p className="second">{t('year.next', { days: next.days, day: shortDay(next.on, locale) })}</p>}
      {questions.length > 0 && (
        <ul className="rows">
          {questions.map((id) => (
            <li key={id}>{EXCEPTION_QUESTIONS[id][locale]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Evidence({ row: { code, had } }: { row: ExceptionRow }) {
  const t = useTranslations('bars.exception');
  const locale = useLocale();
  return (
    <Section title={t('evidence')}>
      <ul className="rows">
        {oneYearException(code).evidence.map(({ id, label }) => (
          <li key={id} className="flex justify-between gap-3">
            <span>{label[locale]}</span>
            <Chip tone={had.includes(id) ? 'green' : 'amber'} className="shrink-0">
              {t(had.includes(id) ? 'had' : 'missing')}
            </Chip>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changes({ row, caseId, acts }: { row: ExceptionRow; caseId: string; acts: BarActs }) {
  const t = useTranslations('bars.exception');
  const { id, revision, code, from, until, facts, had } = row;
  return (
    <div className="screen-only grid gap-3">
      <OpeningForm label={t('edit')}>
        <ExceptionForm
          {...{ caseId, exceptionId: id, revision, start: { code, from, until, facts, had } }}
          act={acts.recordException}
        />
      </OpeningForm>
      <OpeningForm label={t('withdraw')}>
        <WithdrawForm {...{ caseId, exceptionId: id, revision }} act={acts.withdrawException} />
      </OpeningForm>
    </div>
  );
}

function Versions({ row: { versions }, zone }: { row: ExceptionRow; zone: string }) {
  const t = useTranslations('bars');
  const locale = useLocale();
  return (
    <Section title={t('exception.versions')}>
      <ol className="rows">
        {versions.map(({ revision, by, at }) => (
          <li key={revision}>
            {t('exception.version', {
              ...{ number: revision, name: by ?? t('drawer.formerMember') },
              day: instantDay(at, zone, locale),
            })}
          </li>
        ))}
      </ol>
    </Section>
  );
}
