import { planJourney } from '@/lib/journey/rules';
import type { RecordedStop } from '@/lib/journey/types';
import { JourneyMap } from './journey-map';
import { JourneyTable } from './journey-table';

/** The recorded stops as a map with its table beneath. */
export function Journey({ stops }: { stops: readonly RecordedStop[] }) {
  const planned = planJourney(stops);
  return (
    <div className="grid gap-2">
      <JourneyMap stops={planned} />
      <JourneyTable stops={planned} />
    </div>
  );
}
