import { useLocale, useTranslations } from 'next-intl';
import { instantText } from '@/components/cases/moments';
import { OpeningForm } from '@/components/cases/opening-form';
import { SnoozeForm } from '@/components/reminders/lazy-forms';
import { Avatar } from '@/components/ui/avatar';
import { dayText } from '@/components/ui/day';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Seal } from '@/components/ui/seal';
import { Section } from '@/components/ui/section';
import type { KeptDate, ShownDate } from '@/lib/dates/types';
import type { DateActs } from './acts';
import { ConfirmForm, DifferenceForm, HandleForm, MoveForm } from './lazy-forms';
import { sealOf } from './words';

/** What the reader may do; `zone` is theirs, `today` (ISO) the firm's. */
export type Right = { mayMove: boolean; mayConfirm: boolean; zone: string; today: string };

/** Who read the source of a date, and the form for whoever reads it now. */
export function DateSignatures({
  date,
  kept,
  right,
  acts,
}: {
  date: ShownDate;
  kept: KeptDate;
  right: Right;
  acts: DateActs;
}) {
  const t = useTranslations('dates');
  const work = useTranslations('dateWork');
  const locale = useLocale();
  const seal = sealOf(kept, { t });
  if (!seal) return null;
  const looked = { dateId: kept.id, revision: kept.revision };
  return (
    <Section title={work('sign.title')}>
      <ul className="rows">
        {kept.signers.map(({ userId, name, at, source }) => (
          <li key={`${userId} ${at}`} className="flex gap-3">
            <Avatar name={name} decorative />
            <span>
              <strong>{name}</strong>
              <span className="block text-ink-2 text-meta">
                {source === null ? work('sign.gave') : work('sign.read', { source })} ·{' '}
                {instantText(at, right.zone, locale)}
              </span>
            </span>
          </li>
        ))}
        <li>
          <Seal signed={seal.signed} label={seal.label}>
            {seal.text}
          </Seal>
        </li>
      </ul>
      {kept.standing === 'amber' && right.mayConfirm && (
        <div className="screen-only mt-3">
          <OpeningForm label={work('sign.open')}>
            <ConfirmForm date={looked} isOpen={date.state === 'open' || date.state === 'overdue'} act={acts.confirm} />
          </OpeningForm>
        </div>
      )}
    </Section>
  );
}

/** The form for the notice of another day: of a court, or of an asylum office. */
const noticeHref = ({ trigger }: ShownDate, caseId: string): string =>
  `/cases/${caseId}/timeline?record=${trigger?.type === 'interview_notice' ? 'interview_notice' : 'hearing_notice'}`;

/**
 * What may be done about the date by hand, and a reminder put off: each with a reason. A hearing does not move by hand: its
 * notice is recorded.
 */
export function DateHands({
  date,
  caseId,
  kept,
  right,
  acts,
}: {
  date: ShownDate;
  caseId: string;
  kept: KeptDate;
  right: Right;
  acts: DateActs;
}) {
  const t = useTranslations('dateWork.hand');
  const remind = useTranslations('reminders.snooze');
  const mayHandle = right.mayMove || !date.critical;
  const isOpen = date.state === 'open' || date.state === 'overdue' || date.state === 'unknown';
  const isHandled = isOpen || kept.hand !== null;
  // From the day it warns from on there is no later day to be reminded on.
  const warnOn = kept.warnOn !== null && kept.warnOn > right.today ? kept.warnOn : null;
  if (!isHandled && !warnOn) return null;
  const looked = { dateId: kept.id, revision: kept.revision };
  return (
    <Section title={t('title')} className="screen-only">
      {isHandled && !mayHandle && <p className="mb-2 text-ink-2">{t('lawyerOnly')}</p>}
      <div className="flex flex-wrap items-start gap-2">
        {date.kind === 'hearing' && isOpen && (
          <LinkButton size="small" href={noticeHref(date, caseId)}>
            {t('notice')}
          </LinkButton>
        )}
        {date.kind !== 'hearing' && mayHandle && isOpen && right.mayMove && (
          <OpeningForm label={t('move')}>
            <MoveForm date={looked} act={acts.move} />
          </OpeningForm>
        )}
        {mayHandle && isOpen && (
          <OpeningForm label={t('close')}>
            <HandleForm date={looked} what="close" act={acts.close} />
          </OpeningForm>
        )}
        {mayHandle && kept.hand !== null && (
          <OpeningForm label={t('reopen')}>
            <HandleForm date={looked} what="reopen" act={acts.reopen} />
          </OpeningForm>
        )}
        {warnOn && (
          <OpeningForm label={remind('open')}>
            <SnoozeForm date={looked} warnOn={warnOn} today={right.today} act={acts.snooze} />
          </OpeningForm>
        )}
      </div>
    </Section>
  );
}

/** A recount gives another day than the one the firm works to. */
export function DateDifference({ kept, right, acts }: { kept: KeptDate; right: Right; acts: DateActs }) {
  const t = useTranslations('dates');
  const work = useTranslations('dateWork');
  const locale = useLocale();
  const { difference } = kept;
  if (!difference) return null;
  const looked = { dateId: kept.id, revision: kept.revision };
  return (
    <Notice tone="amber">
      <p>
        {difference.dueOn
          ? work('difference.day', {
              date: dayText(difference.dueOn, locale),
              state: t(`state.${difference.state as 'met'}`),
            })
          : work('difference.none')}
      </p>
      {right.mayMove && (
        <div className="screen-only mt-2">
          <OpeningForm label={work('difference.settle')}>
            <DifferenceForm date={looked} differenceId={difference.id} act={acts.settle} />
          </OpeningForm>
        </div>
      )}
    </Notice>
  );
}
