/** Events a page shows: with the picture above them, in Russian, that is near the 150,000 bytes a page may have. */
const MOST = 36;

/** A page of a timeline; `earlier` and `later` name an event of the page before and after, null where there is none. */
export type EventPage<T> = { shown: readonly T[]; earlier: string | null; later: string | null };

/**
 * The page that holds the event `at`, the newest where there is no such. Pages are cut from the newest end, so that the
 * first one seen is full; within a page events keep their order.
 */
export function pageOfEvents<T extends { id: string }>(events: readonly T[], at: string | undefined): EventPage<T> {
  const place = events.findIndex(({ id }) => id === at);
  const fromEnd = place === -1 ? 0 : Math.floor((events.length - 1 - place) / MOST) * MOST;
  const end = events.length - fromEnd;
  const start = Math.max(end - MOST, 0);
  return {
    shown: events.slice(start, end),
    earlier: events[start - 1]?.id ?? null,
    later: events[end]?.id ?? null,
  };
}
