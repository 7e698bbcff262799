import type { Child } from './children.ts';
import type { Postgres } from './postgres.ts';

/** What runs, in the order it was started; filled as it comes, so that a stop in the middle of a start finds it. */
export type Parts = {
  children: Child[];
  mails: { stop: () => Promise<void> } | null;
  postgres: Postgres | null;
  unlock: () => void;
  /** Aborted when a stop was asked for. */
  stopping: AbortController;
};

/** Server and worker first, then the mail catcher, Postgres last. */
export async function stopAll(parts: Parts): Promise<void> {
  await Promise.all(parts.children.map((child) => child.stop()));
  await parts.mails?.stop();
  await parts.postgres?.stop();
  parts.unlock();
}

// Ctrl-C reaches us up to three times at once (the group, npm, the bootstrap): only a later one is a second wish.
const ONE_WISH = 1_000;

/** The first signal stops everything in order and ends with 0; a second Ctrl-C ends at once. */
export function onSignals(parts: Parts): void {
  let since = 0;
  const asked = (signal: NodeJS.Signals) => {
    if (since === 0) {
      since = Date.now();
      parts.stopping.abort();
      void stopAll(parts).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (signal === 'SIGINT' && Date.now() - since > ONE_WISH) {
      for (const child of parts.children) child.kill();
      parts.postgres?.kill();
      parts.unlock();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
}
