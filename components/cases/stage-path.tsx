import { cn } from '@/components/ui/class-names';
import { StageDisc, type StationState } from './stage-disc';

export type Station = { id: string; label: string; note?: string | undefined; state: StationState };

const LINE = {
  done: 'border-teal border-solid',
  current: 'border-control border-dotted',
  ahead: 'border-control border-dotted',
} as const;

/**
 * The firm's stages on a line, left to right. `sentence` is the alternative in words ("Stage 5 of 8: …"). In under 672 px
 * the discs stay in one row and only the current station keeps its name, beneath; readers get all of them.
 */
export function StagePath({ stations, sentence }: { stations: readonly Station[]; sentence: string }) {
  const current = stations.find((station) => station.state === 'current');
  return (
    <div className="@container">
      <ol aria-label={sentence} className="flex">
        {stations.map((station, index) => (
          <li
            key={station.id}
            aria-current={station.state === 'current' ? 'step' : undefined}
            className="relative min-w-0 flex-1 last:flex-none @2xl:last:flex-1"
          >
            {index < stations.length - 1 && (
              <span className={cn('absolute top-[9px] right-0 left-5 border-t-2', LINE[station.state])} />
            )}
            <StageDisc state={station.state} />
            <span
              className={cn(
                'mt-1 block hyphens-auto pr-2 @max-2xl:sr-only',
                station.state === 'current' && 'font-semibold text-ink',
                station.state === 'ahead' && 'text-ink-2',
              )}
            >
              {station.label}
            </span>
            {station.note && (
              <span className="block hyphens-auto pr-2 text-ink-3 text-meta @max-2xl:sr-only">{station.note}</span>
            )}
          </li>
        ))}
      </ol>
      {current && (
        <p aria-hidden="true" className="mt-2 font-semibold @2xl:hidden">
          {current.label}
          {current.note && <span className="ml-2 font-normal text-ink-3 text-meta">{current.note}</span>}
        </p>
      )}
    </div>
  );
}
