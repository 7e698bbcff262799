/** Megabytes of old space. A server under load holds about 110 live, a worker 60. */
const HEAP = { server: 160, worker: 160 } as const;

/**
 * How server and worker run so that each stays under 400 MB however long it is busy; the same for start and for the
 * bench. Left to itself a server of ten requests at a time grew to 530 MB, of which V8 used half:
 * - young objects get 8 MB a half instead of 16, so that less garbage stands at any time;
 * - the C library (glibc; others do not read these) makes one arena instead of eight a core, takes blocks above 128 kB,
 *   as those of a compressed answer or a password's hash, from the system and gives them back when they are freed.
 */
export const runLean = (
  name: keyof typeof HEAP,
  env: NodeJS.ProcessEnv,
): { env: NodeJS.ProcessEnv; execArgv: string[] } => ({
  env: { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072', ...env },
  // --disable-warning: type stripping is settled.
  execArgv: [`--max-old-space-size=${HEAP[name]}`, '--max-semi-space-size=8', '--disable-warning=ExperimentalWarning'],
});
