import { useLocale, useTranslations } from 'next-intl';
import { instantText } from '@/components/cases/moments';
import { DefinitionList } from '@/components/ui/definition-list';
import type { ChangePage, Signed } from '@/lib/rules/types';

/** Who proposed and who approved it, when and why. */
export function ChangeFacts({ page: { change, zone } }: { page: ChangePage }) {
  const t = useTranslations('rules.change');
  const locale = useLocale();
  const signed = ({ by, at }: Signed) => t('signed', { name: by ?? '–', time: instantText(at, zone, locale) });
  const { reason, proposed, approved, applied, withdrawn } = change;
  return (
    <DefinitionList
      ruled
      none={t('nobody')}
      items={[
        { key: 'reason', term: t('reason'), value: <span className="whitespace-pre-line">{reason}</span> },
        { key: 'proposed', term: t('proposed'), value: signed(proposed) },
        {
          ...{ key: 'approved', term: t('approved') },
          value: approved && (
            <>
              {signed(approved)}
              {approved.alone && <span className="block text-amber">{t('alone')}</span>}
            </>
          ),
        },
        ...(withdrawn
          ? [
              {
                ...{ key: 'withdrawn', term: t('withdrawn') },
                value: (
                  <>
                    {signed(withdrawn)}
                    <span className="block whitespace-pre-line">{withdrawn.reason}</span>
                  </>
                ),
              },
            ]
          : [{ key: 'applied', term: t('applied'), value: applied && instantText(applied, zone, locale) }]),
      ]}
    />
  );
}
