import { useTranslations } from 'next-intl';
import { labelRoom } from '@/components/timeline/lane-rows';
import { percent, type TimeScale } from '@/components/timeline/scale';

export type VersionState = 'inForce' | 'superseded' | 'vacated' | 'proposed';

export type RuleVersion = {
  id: string;
  /** What it says, in a few words: "30 days". */
  label: string;
  state: VersionState;
  from: string | null;
  to: string | null;
};

const STATES: readonly VersionState[] = ['inForce', 'superseded', 'vacated', 'proposed'];
const BOX: Record<VersionState, string> = {
  inForce: 'fill-teal',
  superseded: 'fill-heat-1',
  vacated: 'stroke-ink-3',
  proposed: 'fill-paper stroke-amber-mark',
};
const TEXT: Record<VersionState, string> = {
  inForce: 'fill-on',
  superseded: 'fill-on-heat-1',
  vacated: 'fill-ink stroke-paper',
  proposed: 'fill-amber',
};

/** The box of a state, filling the picture it stands in: solid, pale, hatched, dashed. */
function StateBox({ state, hatch, height }: { state: VersionState; hatch: string; height: number }) {
  const outlined = state === 'vacated' || state === 'proposed';
  return (
    <>
      {state === 'vacated' && <rect width="100%" height={height} className="fill-paper" />}
      <rect
        width="100%"
        height={height}
        fill={state === 'vacated' ? `url(#${hatch})` : undefined}
        className={BOX[state]}
        strokeWidth={outlined ? 2.5 : 0}
        strokeDasharray={state === 'proposed' ? '4 3' : undefined}
      />
    </>
  );
}

type Props = { version: RuleVersion; scale: TimeScale; hatch: string; words: string };

/** One version on the axis, named inside where its name fits, always by its title. */
export function VersionBar({ version, scale, hatch, words }: Props) {
  const start = version.from ? scale.at(version.from) : 0;
  const end = version.to ? scale.at(version.to) : 1;
  if (end <= start) return null;
  const room = labelRoom(version.label, end - start);
  return (
    <svg x={percent(start)} y="8" width={percent(end - start - 0.002)} height="22">
      <title>{words}</title>
      <StateBox state={version.state} hatch={hatch} height={22} />
      {room !== null && (
        <text
          x="7"
          y="15"
          paintOrder="stroke"
          strokeWidth={version.state === 'vacated' ? 4 : 0}
          className={`${TEXT[version.state]} text-meta ${room}`}
        >
          {version.label}
        </text>
      )}
    </svg>
  );
}

/** What the four looks mean; it also holds the hatch that the rows below paint with. */
export function VersionKey({ hatch }: { hatch: string }) {
  const t = useTranslations('rules.axis');
  return (
    <ul aria-label={t('key')} className="flex flex-wrap justify-end gap-x-4 gap-y-1 text-ink-2 text-meta">
      {STATES.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <svg width="20" height="12" aria-hidden="true">
            {state === 'vacated' && (
              <defs>
                <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <line x1="0.5" x2="0.5" y1="0" y2="6" className="stroke-ink-3" />
                </pattern>
              </defs>
            )}
            <StateBox state={state} hatch={hatch} height={12} />
          </svg>
          {t(state)}
        </li>
      ))}
    </ul>
  );
}
