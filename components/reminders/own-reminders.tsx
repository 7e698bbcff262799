import { useTranslations } from 'next-intl';
import { AccountForm } from '@/components/account/account-form';
import { ClientTexts } from '@/components/fields/client-texts';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/account/types';
import type { OwnReminders } from '@/lib/reminders/types';
import { type AbsenceActs, Absences } from './absences';

export type ReminderActs = { setHour: FormAction<unknown>; absences: AbsenceActs };

const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** When a member's own mails come, and the days on which they are away. */
export function OwnRemindersView({ reminders, acts }: { reminders: OwnReminders; acts: ReminderActs }) {
  const t = useTranslations('reminders');
  const { digestHour, absences, today } = reminders;
  return (
    <>
      <Section id="reminders" title={t('title')}>
        <div className="grid gap-4">
          <p className="max-w-[72ch] text-ink-2">{t('sentence')}</p>
          <AccountForm
            id="reminders"
            action={acts.setHour}
            submit={t('save')}
            pending={t('saving')}
            done={t('saved')}
            fields={[
              {
                ...{ name: 'digestHour', label: t('hour'), hint: t('hourHint') },
                value: digestHour === null ? 'none' : String(digestHour),
                options: [
                  { value: 'none', label: t('none') },
                  ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourText(hour) })),
                ],
              },
            ]}
          />
          <p className="max-w-[72ch] text-ink-2">{t('urgent')}</p>
        </div>
      </Section>
      <ClientTexts of={['field', 'reminders']}>
        <Absences absences={absences} today={today} acts={acts.absences} />
      </ClientTexts>
    </>
  );
}
