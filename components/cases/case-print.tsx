import { useLocale, useTranslations } from 'next-intl';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { instantText } from './moments';

/** Only on paper: whose sheet this is, when it was made and by whom. */
export function CasePrintHead({ page }: { page: CaseOverview }) {
  const t = useTranslations('cases.overview');
  const locale = useLocale();
  return (
    <div className="print-only">
      <div className="print-line">
        <span>{t('printHead', { firm: page.firmName })}</span>
        <span>{t('printed', { date: instantText(page.now, page.zone, locale), name: page.reader })}</span>
      </div>
    </div>
  );
}

/** Only on paper: the case and its team at the foot of the sheet. */
export function CasePrintFoot({ page: { header } }: { page: CaseOverview }) {
  const t = useTranslations('cases.overview');
  return (
    <div className="print-only">
      <div className="print-line print-foot">
        <span>{t('printCase', { number: header.number })}</span>
        <span>{header.team.map(({ name }) => name).join(' · ')}</span>
      </div>
    </div>
  );
}
