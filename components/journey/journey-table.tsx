import { useLocale, useTranslations } from 'next-intl';
import { knownDateText } from '@/components/timeline/known-date';
import type { KnownDate, PlannedStop } from '@/lib/journey/types';
import { useStayText } from './stop-note';

/** The journey in rows: the equivalent of JourneyMap, and the longer of the two (status held, stops not on the map). */
export function JourneyTable({ stops }: { stops: readonly PlannedStop[] }) {
  const t = useTranslations('journey');
  const words = useTranslations('timeline.date');
  const locale = useLocale();
  const stay = useStayText();
  const date = (known: KnownDate | null): string => (known ? knownDateText(known, locale, words) : '');
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <table className="w-full text-[13px]/5">
      <caption className="sr-only">{t('tableCaption')}</caption>
      <thead>
        <tr className="border-line-2 border-b text-left text-ink-3 text-meta">
          <th scope="col" className="w-6 py-2 font-medium">
            <span className="sr-only">{t('number')}</span>
          </th>
          <th scope="col" className="py-2 pr-3 font-medium">
            {t('place')}
          </th>
          <th scope="col" className="py-2 pr-3 font-medium">
            {t('fromTo')}
          </th>
          <th scope="col" className="py-2 pr-3 text-right font-medium">
            {t('stay')}
          </th>
          <th scope="col" className="py-2 font-medium max-sm:hidden">
            {t('status')}
          </th>
        </tr>
      </thead>
      <tbody>
        {stops.map((stop) => (
          <tr key={stop.n} className="break-inside-avoid border-line border-b align-top">
            <td className="py-2 text-ink-3 tabular-nums">{stop.n}</td>
            <th scope="row" className="py-2 pr-3 text-left font-semibold">
              {stop.label}
              <span className="block font-normal text-ink-3 text-meta">
                {country.of(stop.country)}
                {stop.approximate && <> · {t('approximate')}</>}
              </span>
            </th>
            <td className="py-2 pr-3 tabular-nums">
              {stop.from && stop.to && stop.from.on !== stop.to.on
                ? `${date(stop.from)} – ${date(stop.to)}`
                : date(stop.from ?? stop.to)}
              {stop.status && <span className="block text-ink-3 text-meta sm:hidden">{stop.status}</span>}
            </td>
            <td className="whitespace-nowrap py-2 pr-3 text-right tabular-nums">{stop.days ? stay(stop.days) : '–'}</td>
            <td className="py-2 text-ink-2 max-sm:hidden">{stop.status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
