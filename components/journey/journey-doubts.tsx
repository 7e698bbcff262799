import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { ArrivalHint, Contradiction, JourneyStop } from '@/lib/journey/types';
import { formatPartialDate } from '@/lib/law/partial-date';
import { stopLabel } from './recorded';

/** Dates that cannot both be right, and what the timeline says otherwise. Nothing is settled here. */
export function JourneyDoubts({
  caseId,
  stops,
  contradictions,
  hint,
}: {
  caseId: string;
  stops: readonly JourneyStop[];
  contradictions: readonly Contradiction[];
  hint: ArrivalHint | null;
}) {
  const t = useTranslations('journey');
  const locale = useLocale();
  const place = (n: number) => {
    const stop = stops[n - 1];
    return stop ? stopLabel(stop, locale) : '';
  };
  return (
    <>
      {contradictions.length > 0 && (
        <Notice tone="amber" role="note">
          <p>{t('contradictions')}</p>
          <ul className="list-disc pl-5">
            {contradictions.map((found) => (
              <li key={`${found.kind}-${found.n}`}>
                {t(`contradiction.${found.kind}`, {
                  n: found.n,
                  place: place(found.n),
                  next: 'next' in found ? found.next : 0,
                  nextPlace: 'next' in found ? place(found.next) : '',
                  days: found.kind === 'gap' ? found.days : 0,
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {hint && (
        <Notice role="note">
          {hint.kind === 'missing'
            ? t('hintMissing', { date: formatPartialDate(hint.arrived, locale) })
            : t('hintDiffers', {
                date: formatPartialDate(hint.arrived, locale),
                event: formatPartialDate(hint.event.date, locale),
              })}{' '}
          {hint.kind === 'missing' ? (
            <TextLink href={`/cases/${caseId}/timeline?record=arrival`}>{t('hintRecord')}</TextLink>
          ) : (
            <TextLink href={`/cases/${caseId}/timeline?correct=${hint.event.eventId}`}>{t('hintOpen')}</TextLink>
          )}
        </Notice>
      )}
    </>
  );
}
