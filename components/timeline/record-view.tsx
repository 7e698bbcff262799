import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CaseFrame, caseHref } from '@/components/cases/case-frame';
import { statusName } from '@/components/cases/words';
import { ClientTexts } from '@/components/fields/client-texts';
import { Notice } from '@/components/ui/notice';
import { PageBody } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { type EventType, eventType } from '@/lib/law/event';
import { exactDay, formatPartialDate } from '@/lib/law/partial-date';
import { undoneBy } from '@/lib/timeline/rules/undo';
import type { TimelineEntry, TimelinePage } from '@/lib/timeline/types';
import type { TimelineActs } from './acts';
import { EMPTY, type FormValues } from './answers';
import { CaseNow } from './case-now';
import { formSpec } from './form-spec';
import { pickerGroups } from './picker-groups';
import { RecordForm } from './record-form';
import { StrikeForm } from './strike-form';
import { TypePicker } from './type-picker';
import { eventName } from './words';

/** What is to be done: choose a type (null), record one, correct an event, strike one out. */
export type Doing =
  | { what: 'record'; type: EventType | null }
  | { what: 'correct'; entry: TimelineEntry; type: EventType }
  | { what: 'strike'; entry: TimelineEntry };

/** The forms that change a timeline, as pages of their own: reload and the way back lose nothing but the form. */
export function RecordView({ page, doing, acts }: { page: TimelinePage; doing: Doing; acts: TimelineActs }) {
  const { header } = page;
  return (
    <CaseFrame header={header} tab="timeline">
      <PageBody aside={<CaseNow header={header} />}>
        <ClientTexts of={['field', 'timeline']}>
          <Form page={page} doing={doing} acts={acts} />
        </ClientTexts>
      </PageBody>
    </CaseFrame>
  );
}

function Form({ page, doing, acts }: { page: TimelinePage; doing: Doing; acts: TimelineActs }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const { header, mayOverride, strikePreview } = page;
  const backHref = caseHref(header.id, 'timeline');
  if (doing.what === 'record' && !doing.type) return <Choose page={page} />;
  if (doing.what !== 'record' && !header.lawyer && isLawyers(doing.entry)) {
    return (
      <Titled title={t(`${doing.what}Form.title`)} meta={<EntryName entry={doing.entry} />} backHref={backHref}>
        <Notice tone="amber">{t('record.lawyerUndo')}</Notice>
      </Titled>
    );
  }
  if (doing.what === 'strike') {
    return (
      <Titled title={t('strikeForm.title')} meta={<EntryName entry={doing.entry} />} backHref={backHref}>
        {strikePreview ? (
          <StrikeForm
            key={doing.entry.id}
            eventId={doing.entry.id}
            preview={strikePreview}
            mayOverride={mayOverride}
            act={acts.strike}
            backHref={backHref}
          />
        ) : (
          <p>{t('notFound')}</p>
        )}
      </Titled>
    );
  }
  const spec = formSpec(doing.type ?? 'intake_contact', locale, page.firmZone);
  const entry = doing.what === 'correct' ? doing.entry : null;
  return (
    <Titled
      title={entry ? t('correctForm.title') : spec.label}
      meta={
        entry ? <EntryName entry={entry} /> : <TextLink href={`${backHref}?record=`}>{t('record.another')}</TextLink>
      }
      backHref={backHref}
    >
      {entry && <p className="mb-3 text-ink-2">{t('correctForm.text')}</p>}
      {spec.legalAct && !header.lawyer && <Notice tone="amber">{t('record.lawyerAct')}</Notice>}
      <RecordForm
        key={`${spec.type} ${entry?.id ?? ''}`}
        caseId={header.id}
        spec={spec}
        {...(entry && { corrects: entry.id, initial: valuesOf(entry, locale) })}
        today={header.today}
        mayOverride={mayOverride}
        acts={acts}
        backHref={backHref}
      />
    </Titled>
  );
}

const isLawyers = ({ type, override }: TimelineEntry) => undoneBy({ type, overridden: override !== null }) === 'lawyer';

function Choose({ page }: { page: TimelinePage }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const href = caseHref(page.header.id, 'timeline');
  const groups = pickerGroups(page.next ?? [], href, locale, {
    moves: t('record.moves'),
    refused: t('record.refused'),
    refusedHint: t('record.refusedHint', { status: statusName(page.header.status, locale) }),
    leadsTo: (status) => t('record.leadsTo', { status }),
    kind: (kind) => t(`kind.${kind}`),
  });
  return (
    <Titled title={t('record.title')} backHref={href}>
      <TypePicker
        groups={groups}
        words={{ search: t('record.choose'), hint: t('record.chooseHint'), none: t('record.found', { count: 0 }) }}
      />
    </Titled>
  );
}

function Titled({
  title,
  meta,
  backHref,
  children,
}: {
  title: string;
  meta?: ReactNode;
  backHref: string;
  children: ReactNode;
}) {
  const t = useTranslations('timeline.record');
  return (
    <Section title={title} meta={meta} end={<TextLink href={backHref}>{t('back')}</TextLink>}>
      {children}
    </Section>
  );
}

function EntryName({ entry }: { entry: TimelineEntry }) {
  const locale = useLocale();
  return <>{`${eventName(entry.type, locale)}, ${formatPartialDate(entry.date, locale)}`}</>;
}

/** A recorded event as the form holds it: its dates as one would type them. */
function valuesOf({ type, date, details, note, source }: TimelineEntry, locale: 'en' | 'ru'): FormValues {
  const typed = (iso: string) => formatPartialDate(exactDay(iso) ?? date, locale);
  const days = eventType(type).fields.filter(({ input }) => input === 'date');
  const read = Object.fromEntries(days.flatMap(({ key }) => (details[key] ? [[key, typed(details[key])]] : [])));
  return { ...EMPTY, date: formatPartialDate(date, locale), details: { ...details, ...read }, note, source };
}
