import { StageDisc } from '@/components/cases/stage-disc';
import type { Station } from '@/components/cases/stage-path';
import { cn } from '@/components/ui/class-names';

/** The client's whole way, top to bottom. `sentence` is the alternative in words («Этап 5 из 8: …»). */
export function StatusPath({ stations, sentence }: { stations: readonly Station[]; sentence: string }) {
  return (
    <ol aria-label={sentence}>
      {stations.map((station, index) => (
        <li
          key={station.id}
          aria-current={station.state === 'current' ? 'step' : undefined}
          className="relative flex break-inside-avoid gap-3 pb-4 last:pb-0"
        >
          {index < stations.length - 1 && (
            <span
              className={cn(
                'absolute top-3 -bottom-1 left-[13px] border-l-2',
                station.state === 'done' ? 'border-teal border-solid' : 'border-control border-dotted',
              )}
            />
          )}
          <span className="pt-px [&>svg]:size-7">
            <StageDisc state={station.state} />
          </span>
          <span className="min-w-0 flex-1">
            <span className={cn('block text-body', station.state === 'current' && 'font-semibold')}>
              {station.label}
            </span>
            {station.note && <span className="block text-ink-3 text-meta">{station.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
