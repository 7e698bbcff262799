import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { Reason } from '@/lib/claim/types';
import { ReasonText } from './reason-text';
import { confidenceKey, unprotectedReason } from './words';

/** Reasons that support no ground, each with the law's explanation; those nobody has tied to anything yet first. */
export function OtherReasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslations('claim');
  const others = reasons.filter(({ groundId }) => groundId === null);
  if (others.length === 0) return <EmptyState>{t(reasons.length === 0 ? 'noReasons' : 'noOthers')}</EmptyState>;
  return (
    <div className="grid gap-3">
      {others.some(({ unprotected }) => unprotected) && <Notice>{t('othersLead')}</Notice>}
      <ul className="rows">
        {others.map((reason) => (
          <li key={reason.id} className="grid gap-x-8 gap-y-2 min-[60rem]:grid-cols-2">
            <ReasonText reason={reason} />
            {reason.unprotected ? <Explanation id={reason.unprotected} /> : <p className="text-amber">{t('untied')}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Explanation({ id }: { id: string }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const known = unprotectedReason(id);
  if (!known) return null;
  return (
    <div>
      <h3 className="leading">{known.label[locale]}</h3>
      <p>{known.explanation[locale]}</p>
      <p className="second">
        {t('source', { source: known.law.source })} · {t(`confidence.${confidenceKey(known.law.confidence)}`)}
      </p>
    </div>
  );
}
