import { useLocale, useTranslations } from 'next-intl';
import { statusName } from '@/components/cases/words';
import { Section } from '@/components/ui/section';
import { govStatus } from '@/lib/law/status';
import type { TimelinePage } from '@/lib/timeline/types';
import { ActButton } from './act-button';
import type { TimelineActs } from './acts';
import { instantDay } from './words';

/** Which status the client reads, whether it is still the case's, and the text that publishing would show them. */
export function ClientReads({
  page,
  acts,
}: {
  page: TimelinePage;
  acts: Pick<TimelineActs, 'publishStatus' | 'withdrawStatus'>;
}) {
  const t = useTranslations('timeline.reads');
  const locale = useLocale();
  const { header, published, mayPublish } = page;
  const now = statusName(header.status, locale);
  const isSame = published?.status === header.status && published.since === header.statusSince;
  return (
    <Section title={t('title')}>
      <Said page={page} />
      {!isSame && (
        <details className="mt-2">
          <summary className="text-meta text-teal">{t('preview')}</summary>
          <p lang="ru" className="mt-1 font-serif">
            {govStatus(header.status).client.ru}
          </p>
        </details>
      )}
      {!mayPublish && !isSame && <p className="mt-2 text-ink-3 text-meta">{t('lawyerOnly')}</p>}
      {mayPublish && (
        <div className="actions mt-3">
          {!isSame && (
            <ActButton
              act={acts.publishStatus}
              input={{ caseId: header.id, status: header.status }}
              label={t('publish', { status: now })}
              pendingLabel={t('pending')}
              refused={t('refused')}
            />
          )}
          {published && (
            <ActButton
              act={acts.withdrawStatus}
              input={{ caseId: header.id }}
              label={t('withdraw')}
              pendingLabel={t('pending')}
              refused={t('refused')}
              variant="quiet"
            />
          )}
        </div>
      )}
    </Section>
  );
}

function Said({ page: { header, published, firmZone } }: { page: TimelinePage }) {
  const t = useTranslations('timeline.reads');
  const locale = useLocale();
  if (!published) return <p>{t('never')}</p>;
  const status = statusName(published.status, locale);
  const date = instantDay(published.at, firmZone, locale);
  if (published.status === header.status) return <p>{t('same', { status, date, name: published.by ?? '–' })}</p>;
  return <p className="text-amber">{t('stale', { status, date, now: statusName(header.status, locale) })}</p>;
}
