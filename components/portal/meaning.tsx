import { useLocale, useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import { STAGES } from '@/lib/law/stages';
import { govStatus } from '@/lib/law/status';
import type { PublishedStatus } from '@/lib/portal/types';

/** What the stage is, and the exact status with the day it began and the day somebody last verified it. */
export function Meaning({ status }: { status: PublishedStatus }) {
  const t = useTranslations('portal.meaning');
  const locale: Locale = useLocale();
  return (
    <Section title={t('title')} id="meaning">
      <p>{STAGES[status.stage].client[locale]}</p>
      <dl className="portal-facts">
        <dt>{t('exact')}</dt>
        <dd>{govStatus(status.status).label[locale]}</dd>
        {status.since && (
          <>
            <dt>{t('since')}</dt>
            <dd>
              <Day iso={status.since} locale={locale} weekday={false} />
            </dd>
          </>
        )}
        <dt>{t('checked')}</dt>
        <dd>{status.checkedOn ? <Day iso={status.checkedOn} locale={locale} weekday={false} /> : t('unchecked')}</dd>
      </dl>
    </Section>
  );
}
