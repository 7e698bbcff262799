export type StationState = 'done' | 'current' | 'ahead';

/** A station's mark, 20 px: done is solid with a tick, current is ringed, what is to come is empty. */
export function StageDisc({ state }: { state: StationState }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" className="relative block" aria-hidden="true">
      {state === 'done' && (
        <>
          <circle cx="10" cy="10" r="7" className="fill-teal" />
          <path d="M6.8 10.2l2.2 2.2 4.2-4.6" className="fill-none stroke-on" strokeWidth="1.5" strokeLinecap="round" />
        </>
      )}
      {state === 'current' && (
        <>
          <circle cx="10" cy="10" r="8.5" className="fill-paper stroke-teal" strokeWidth="2" />
          <circle cx="10" cy="10" r="4.5" className="fill-teal" />
        </>
      )}
      {state === 'ahead' && <circle cx="10" cy="10" r="6.25" className="fill-paper stroke-control" strokeWidth="1.5" />}
    </svg>
  );
}
