import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { STAGES } from '@/lib/law/stages';
import { govStatus } from '@/lib/law/status';
import type { PortalPage } from '@/lib/portal/types';
import { leadOf } from './words';

type Current = NonNullable<PortalPage['current']>;

/** Where the case is, in the words reviewed for its exact status; or honestly that nothing has been published. */
export function StatusNow({ current }: { current: Current }) {
  const t = useTranslations('portal.status');
  const locale: Locale = useLocale();
  const { status, path } = current;
  if (!status) {
    return (
      <div className="status-none">
        <p>{t(current.checking ? 'checking' : 'none')}</p>
        <p>{t('noneHint')}</p>
      </div>
    );
  }
  const { lead, rest } = leadOf(govStatus(status.status).client[locale]);
  const number = path.findIndex(({ state }) => state === 'current') + 1;
  return (
    <div className="status-now">
      <p className="status-step">
        {t('step', { number, of: path.length })}
        <span>{STAGES[status.stage].label[locale]}</span>
      </p>
      <p className="status-lead">{lead}</p>
      {rest && <p>{rest}</p>}
    </div>
  );
}
