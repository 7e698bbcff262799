import { useLocale, useTranslations } from 'next-intl';
import { Snoozes } from '@/components/reminders/snoozes';
import { ruleHref } from '@/components/rules/words';
import { eventHref } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { Drawer } from '@/components/ui/drawer';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { DateEvent, ShownDate } from '@/lib/dates/types';
import type { Snooze } from '@/lib/reminders/types';
import type { DateActs } from './acts';
import { DateHistory } from './date-history';
import { DateDifference, DateHands, DateSignatures, type Right } from './date-signatures';
import { factText, secondText } from './words';

const MARK = { V: 'green', K: 'amber', '?': 'uncertain' } as const;

/** Why a date is what it is: each step of the count, the law it rests on, the fact it runs from. */
export function DateDrawer({
  date,
  caseId,
  closeHref,
  ruleset,
  history,
  snoozes,
  right,
  acts,
}: {
  date: ShownDate;
  caseId: string;
  closeHref: string;
  ruleset: string;
  history: readonly DateEvent[];
  snoozes: readonly Snooze[];
  right: Right;
  acts: DateActs;
}) {
  const t = useTranslations('dates');
  const locale = useLocale();
  const { trigger, confidence, metOn, kept, steps, authority } = date;
  return (
    <Drawer
      title={date.title[locale]}
      meta={secondText(date, { t, locale })}
      closeHref={closeHref}
      closeLabel={t('drawer.close')}
    >
      <Days date={date} />
      {metOn && <p>{t('drawer.metOn', { date: dayText(metOn, locale) })}</p>}
      {!kept && <Notice tone="amber">{t('drawer.notKept')}</Notice>}
      {kept?.former && <Notice tone="amber">{t('drawer.former', { date: dayText(kept.former.dueOn, locale) })}</Notice>}
      {kept && <DateDifference kept={kept} right={right} acts={acts} />}
      {kept && <DateSignatures date={date} kept={kept} right={right} acts={acts} />}
      {steps.length > 0 && (
        <Section title={t('drawer.arithmetic')}>
          <ol className="rows">
            {/* The first step names the fact in the clock's own words; here it stands in the reader's. */}
            {[factText(date, { t, locale }), ...steps.slice(1).map((step) => step[locale])].map((step, index) => (
              <li key={step} className="flex gap-3">
                <span className="number w-4 text-ink-3">{index + 1}</span>
                <span>{step}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {authority.length > 0 && (
        <Section title={t('drawer.sources')}>
          <ul className="rows">
            {authority.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
          <p className="mt-2">
            <Chip tone={MARK[confidence]}>{t(`drawer.mark.${confidence}`)}</Chip>
          </p>
          <p className="mt-2 text-ink-3 text-meta">
            {t('drawer.ruleset', { ruleset })} · <TextLink href={rulePage(date.rule)}>{t('drawer.toRule')}</TextLink>
          </p>
        </Section>
      )}
      <Section title={t('drawer.fact')}>
        <p>{factText(date, { t, locale })}</p>
        {trigger && (
          <TextLink href={eventHref({ caseId, eventId: trigger.eventId })}>{t('drawer.toTimeline')}</TextLink>
        )}
      </Section>
      {kept && <DateHands date={date} caseId={caseId} kept={kept} right={right} acts={acts} />}
      {kept && <Snoozes snoozes={snoozes} today={right.today} zone={right.zone} />}
      {kept && <DateHistory history={history} zone={right.zone} />}
    </Drawer>
  );
}

/** The two dates of the work-permit clock share their versions. */
const rulePage = (rule: string): string =>
  ruleHref(rule.startsWith('EAD_') && !OF_CARDS.includes(rule) ? 'EAD_CLOCK' : rule);
const OF_CARDS: readonly string[] = ['EAD_RENEW', 'EAD_EXPIRES'];

const ONE_DAY = { window: 'opens', forecast: 'expected', hearing: 'setFor', deadline: 'lastDay' } as const;

/** The firm's day beside the law's; of a window and a forecast its one day. */
function Days({ date: { safeOn, dueOn, kind } }: { date: ShownDate }) {
  const t = useTranslations('dates.drawer');
  const locale = useLocale();
  if (!dueOn) return null;
  const days =
    safeOn && kind === 'deadline'
      ? [
          { name: t('workTo'), day: safeOn },
          { name: t('lastDay'), day: dueOn },
        ]
      : [{ name: t(ONE_DAY[kind]), day: dueOn }];
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2 rounded-panel border border-line bg-paper p-3">
      {days.map(({ name, day }) => (
        <div key={name}>
          <dt className="text-ink-2 text-meta">{name}</dt>
          <dd className="number font-semibold">{dayText(day, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
