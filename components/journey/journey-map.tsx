import { useLocale, useTranslations } from 'next-intl';
import { listFormat } from '@/components/ui/formats';
import type { PlannedStop } from '@/lib/journey/types';
import { countryCode } from '@/lib/law/country-codes';
import { countryPath, landPath } from './land';
import { legCurve, spreadMarks } from './layout';
import { MapLabels } from './map-labels';
import { journeyFrame, projectStops } from './projection';
import { useStopNote } from './stop-note';

/** Container widths, in px, that the two sets of labels are laid out for. */
const WIDE = 640;
const NARROW = 330;

const isDrawn = (stop: PlannedStop): stop is PlannedStop & { lat: number; lon: number } =>
  stop.lat !== null && stop.lon !== null;

/**
 * The journey on a map, drawn on the server. It says in a sentence what JourneyTable says in rows; place the table
 * beneath it. Nothing is drawn when no stop has a known country.
 */
export function JourneyMap({ stops }: { stops: readonly PlannedStop[] }) {
  const t = useTranslations('journey');
  const locale = useLocale();
  const note = useStopNote();
  const drawn = stops.filter(isDrawn);
  if (drawn.length === 0) return null;
  const frame = journeyFrame(drawn);
  const marks = spreadMarks(projectStops(frame, drawn), 18);
  const legs = marks.slice(1).flatMap((to, index) => {
    const from = marks[index];
    return from ? [legCurve(from, to)] : [];
  });
  const via = legs.flatMap((leg) => leg.via);
  const countries = [...new Set(drawn.map((stop) => countryCode(stop.country)?.numeric ?? ''))];
  const tinted = countries.map((numeric) => countryPath(frame, numeric)).join('');
  const list = listFormat(locale);
  const sentence = t('map', {
    stops: list.format(
      drawn.map((stop) =>
        note(stop)
          ? t('mapStop', { n: stop.n, place: stop.label, note: note(stop) })
          : t('mapStopBare', { n: stop.n, place: stop.label }),
      ),
    ),
  });
  const labels = { stops: drawn, marks, via, frame };
  return (
    <div
      role="img"
      aria-label={sentence}
      className="@container relative overflow-hidden rounded-panel border border-line bg-sea"
    >
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className="block h-auto w-full" aria-hidden="true">
        <path d={landPath(frame)} className="fill-land" />
        <path d={tinted} className="fill-heat-1 stroke-sea" strokeWidth="0.75" />
        {legs.map((leg) => (
          <path
            key={leg.path}
            d={leg.path}
            className="fill-none stroke-teal"
            strokeWidth="1.75"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <MapLabels {...labels} width={WIDE} notes={drawn.map(note)} className="@max-lg:hidden" />
      <MapLabels {...labels} width={NARROW} notes={null} className="@lg:hidden" />
    </div>
  );
}
