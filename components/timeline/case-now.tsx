import { useLocale, useTranslations } from 'next-intl';
import { hearingTime, stageName, statusName } from '@/components/cases/words';
import { dayText } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { CaseHeader } from '@/lib/cases/types';
import { govStatus } from '@/lib/law/status';

/** Where the events put the case, and the law that says so. */
export function CaseNow({ header }: { header: CaseHeader }) {
  const t = useTranslations('timeline.now');
  const locale = useLocale();
  const { law } = govStatus(header.status);
  const { statusSince, today } = header;
  // The projection names the next one as of the last event; by today it may be over.
  const hearing = header.hearing && header.hearing.on >= today ? header.hearing : null;
  return (
    <Section title={t('title')}>
      <DefinitionList
        none={t('none')}
        items={[
          { key: 'status', term: t('status'), value: <b>{statusName(header.status, locale)}</b> },
          { key: 'stage', term: t('stage'), value: stageName(header.stage, locale) },
          { key: 'since', term: t('since'), value: statusSince && dayText(statusSince, locale, { weekday: false }) },
          {
            key: 'hearing',
            term: t('hearing'),
            value: hearing && [dayText(hearing.on, locale), hearingTime(hearing, locale)].filter(Boolean).join(', '),
          },
          { key: 'source', term: t('source'), value: `${law.source} [${law.confidence}]` },
        ]}
      />
    </Section>
  );
}
