import { useLocale, useTranslations } from 'next-intl';
import { placeName, trackName } from '@/components/cases/places';
import { Reveal, type RevealNumber } from '@/components/fields/reveal';
import { kindName, maskedNumber } from '@/components/people/words';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { court } from '@/lib/law/courts';
import type { Proceeding } from '@/lib/proceedings/types';

/** Each proceeding in two lines, the newest first: track and agency; office or court, judge, number, days. */
export function ProceedingRows({ proceedings, reveal }: { proceedings: readonly Proceeding[]; reveal: RevealNumber }) {
  const t = useTranslations('proceedings');
  const locale = useLocale();
  const day = (iso: string) => dayText(iso, locale, { weekday: false });
  const span = ({ startedOn, endedOn }: Proceeding): string => {
    if (startedOn && endedOn) return t('span', { from: day(startedOn), to: day(endedOn) });
    if (endedOn) return t('to', { to: day(endedOn) });
    return startedOn ? t('since', { date: day(startedOn) }) : '';
  };
  return (
    <ul className="rows">
      {proceedings.toReversed().map((row) => {
        const circuit = row.courtId ? Number(court(row.courtId)?.circuit ?? 0) : 0;
        const details = [
          placeName(row),
          circuit > 0 && t('circuit', { circuit }),
          row.judge,
          row.number && `${t('number')}\u00a0${row.number}`,
          span(row),
        ];
        return (
          <li key={row.id} className="flex items-start gap-3">
            <div className="min-w-0 flex-1">
              <b>{trackName(row.track, locale)}</b>, {t(`agencies.${row.agency}`)}
              <span className="second">{details.filter(Boolean).join(' · ')}</span>
              {row.identity && (
                <span className="second flex flex-wrap items-baseline gap-x-2">
                  {kindName(row.identity.kind, locale)}
                  <Reveal
                    numberId={row.id}
                    masked={maskedNumber(row.identity.kind, row.identity.tail)}
                    kindLabel={kindName(row.identity.kind, locale)}
                    action={reveal}
                  />
                </span>
              )}
              {row.note && <span className="second whitespace-pre-line">{row.note}</span>}
            </div>
            {!row.endedOn && <Chip tone="teal">{t('open')}</Chip>}
          </li>
        );
      })}
    </ul>
  );
}
