import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { ClaimGround, Reason } from '@/lib/claim/types';
import { GroundHelp } from './ground-help';
import { ReasonText } from './reason-text';
import { groundName, protectedNames } from './words';

/** Each ground with what the law calls it and, beside it, the client's reasons that rest on it. */
export function GroundRows({ grounds, reasons }: { grounds: readonly ClaimGround[]; reasons: readonly Reason[] }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  return (
    <ol className="rows">
      {grounds.map((ground) => {
        const own = reasons.filter(({ groundId }) => groundId === ground.id);
        return (
          <li key={ground.id} className="grid gap-x-8 gap-y-3 min-[60rem]:grid-cols-2">
            <div className="min-w-0">
              <h3 className="leading">{groundName(ground.code, locale)}</h3>
              <p className="second">{protectedNames(ground.code, locale).join(' · ')}</p>
              <p className="flex flex-wrap gap-2 py-2">
                <Chip tone={ground.strength === 'primary' ? 'teal' : 'plain'}>{t(`strength.${ground.strength}`)}</Chip>
                <Chip>
                  {t(`attribution.${ground.attribution}`)}: {t(`attributionText.${ground.attribution}`)}
                </Chip>
              </p>
              {ground.note && <p className="whitespace-pre-line">{ground.note}</p>}
              <GroundHelp code={ground.code} />
            </div>
            <div className="min-w-0">
              <h4 className="section-meta">{t('reasonsHere')}</h4>
              {own.length === 0 ? (
                <p className="tone-quiet">{t('noReasonHere')}</p>
              ) : (
                <div className="grid gap-2">
                  {own.map((reason) => (
                    <ReasonText key={reason.id} reason={reason} />
                  ))}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
