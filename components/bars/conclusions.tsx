import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { instantDay } from '@/components/timeline/words';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Conclusion } from '@/lib/bars/types';
import type { BarActs } from './acts';
import { ConclusionForm } from './lazy-forms';

type On = Parameters<BarActs['conclude']>[0]['on'];

/** What lawyers concluded, the latest first, and the form for whoever may conclude. `changed`: the facts moved since. */
export function Conclusions({
  conclusions,
  changed,
  on,
  caseId,
  zone,
  lawyer,
  act,
}: {
  conclusions: readonly Conclusion[];
  changed: boolean;
  /** What a conclusion is on; null where none can be made. */
  on: On | null;
  caseId: string;
  zone: string;
  lawyer: boolean;
  act: BarActs['conclude'];
}) {
  const t = useTranslations('bars');
  const locale = useLocale();
  return (
    <Section title={t('drawer.conclusions')}>
      {changed && <Notice tone="amber">{t('drawer.factsChanged')}</Notice>}
      {conclusions.length === 0 && <p className="tone-quiet">{t('drawer.noConclusion')}</p>}
      <ol className="rows">
        {conclusions.map(({ id, conclusion, reason, by, at, answer }) => (
          <li key={id}>
            <p className="leading">{t(`conclusion.${conclusion}`)}</p>
            <p className="whitespace-pre-line break-words">{reason}</p>
            <p className="second">
              {t('drawer.by', { name: by ?? t('drawer.formerMember'), day: instantDay(at, zone, locale) })}
              {answer && ` · ${t('drawer.factsThen', { answer: t(`answer.${answer}`) })}`}
            </p>
          </li>
        ))}
      </ol>
      {on && lawyer && (
        <div className="screen-only pt-3">
          <OpeningForm label={t('drawer.conclude')}>
            <ConclusionForm caseId={caseId} on={on} act={act} />
          </OpeningForm>
        </div>
      )}
      {on && !lawyer && <p className="tone-quiet pt-2">{t('drawer.lawyersOnly')}</p>}
    </Section>
  );
}
