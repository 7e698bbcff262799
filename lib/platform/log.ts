import pino from 'pino';
import { env } from './env.ts';

let logger: pino.Logger | undefined;

/** The process's log: use-case names, ids, durations; never what a client said or who they are. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}

/** What may be logged of an error: its class, code and stack frames. Messages can quote data, so they stay out. */
export function describeError(error: unknown): { type: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.constructor.name, ...(code ? { code } : {}), at: frames.slice(0, 8).map((line) => line.trim()) };
}
