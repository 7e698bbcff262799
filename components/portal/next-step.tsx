import { useLocale, useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import type { StageKey } from '@/lib/law/stages';
import { govStatus } from '@/lib/law/status';
import type { PortalPage } from '@/lib/portal/types';

type Current = NonNullable<PortalPage['current']>;

const BEFORE_A_JUDGE: readonly StageKey[] = ['pleadings', 'preparation', 'hearing', 'fear-court'];

/** The next step in the words a lawyer published, who must act, and what the others do meanwhile. */
export function NextStep({ current }: { current: Current }) {
  const t = useTranslations('portal.next');
  const locale: Locale = useLocale();
  const { step, status } = current;
  const acts = status ? govStatus(status.status).acts : null;
  if (!step) {
    return (
      <Section title={t('title')} id="next">
        <p>{t('none')}</p>
        {acts && <p className="portal-quiet">{t(`acts.${acts}`)}</p>}
      </Section>
    );
  }
  const judge = status !== null && BEFORE_A_JUDGE.includes(status.stage);
  return (
    <>
      <Section title={t(`heading.${step.who}`)} id="next">
        <p className="portal-step">{locale === 'ru' ? step.ru : step.en}</p>
        {step.until && (
          <p>
            {t('until')}{' '}
            <strong>
              <Day iso={step.until} locale={locale} />
            </strong>
          </p>
        )}
      </Section>
      <Section title={t('whoTitle')} id="who">
        <dl className="portal-who">
          <dt>{t('you')}</dt>
          <dd>{t(step.who === 'client' ? 'yourTurn' : 'notYourTurn')}</dd>
          <dt>{t('we')}</dt>
          <dd>{t(`us.${step.who}`)}</dd>
          {(step.who === 'government' || acts === 'government') && (
            <>
              <dt>{t(judge ? 'court' : 'government')}</dt>
              <dd>{t(step.who === 'government' ? 'theirTurn' : 'meanwhile')}</dd>
            </>
          )}
        </dl>
      </Section>
    </>
  );
}
