import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { dayText } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/account/types';
import type { Absence } from '@/lib/reminders/types';
import type { AddAbsence } from './absence-form';
import { EndAbsence } from './end-absence';
import { AbsenceForm } from './lazy-forms';

export type AbsenceActs = { add: AddAbsence; end: FormAction<unknown> };

/** The days on which somebody is away, each to be ended; and the form that adds some. `userId`: whose, where not one's own. */
export function Absences({
  absences,
  today,
  userId,
  acts,
}: {
  absences: readonly Absence[];
  today: string;
  userId?: string;
  acts: AbsenceActs;
}) {
  const t = useTranslations('reminders');
  const locale = useLocale();
  const day = (on: string) => dayText(on, locale, { weekday: false });
  return (
    <Section id="away" title={t('away')}>
      <div className="grid gap-4">
        <p className="max-w-[72ch] text-ink-2">{t('awaySentence')}</p>
        {absences.length === 0 && <p className="tone-quiet">{t('noneAway')}</p>}
        {absences.length > 0 && (
          <ul className="rows">
            {absences.map(({ absenceId, fromOn, untilOn, by }) => {
              const days = t('days', { from: day(fromOn), until: day(untilOn) });
              return (
                <li key={absenceId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <span>
                    <span className="number">{days}</span>
                    {by && <span className="block text-ink-2 text-meta">{t('by', { name: by })}</span>}
                  </span>
                  <EndAbsence {...{ absenceId, userId }} label={t('endOf', { days })} action={acts.end} />
                </li>
              );
            })}
          </ul>
        )}
        <div>
          <OpeningForm label={t('add')}>
            <AbsenceForm userId={userId} today={today} act={acts.add} />
          </OpeningForm>
        </div>
      </div>
    </Section>
  );
}
