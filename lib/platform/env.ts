import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** A variable that is set to nothing is not set. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const database = optional(z.url({ protocol: /^postgres(ql)?$/, error: 'is no address like postgresql://…' }));

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PRISTAN_DATA: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('is no port').int('is no port').min(0, 'is no port').max(65535, 'is no port').default(3000),
  PRISTAN_URL: optional(z.url({ protocol: /^https?$/, error: 'is no address like https://…' })),
  PRISTAN_PROXIES: z.coerce.number('is no number').int('is no number').min(0).max(10).default(0),
  PRISTAN_DEMO: optional(z.enum(['on', 'off'], 'is "on" or "off"')),
  DATABASE_URL: database,
  APP_DATABASE_URL: database,
  WORKER_DATABASE_URL: database,
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'is no address like smtp://…' })),
  MAIL_FROM: z.string().default('Pristan <no-reply@pristan.example>'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Env = {
  production: boolean;
  dataDir: string;
  host: string;
  port: number;
  /** The address people use, without a trailing slash: links in mails, redirects, the Origin check. */
  url: string;
  /** https: cookies are Secure and __Host-, HSTS is sent. */
  secure: boolean;
  proxies: number;
  /** What was said of demonstration firms; nothing: an empty embedded database on loopback gets them. */
  demo: 'on' | 'off' | undefined;
  appDatabaseUrl: string | undefined;
  /** The worker's connection is direct, where the app's goes through a pooler. */
  workerDatabaseUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  logLevel: string;
};

/** A variable that cannot be used: for whoever set it, in one line. */
export class Misconfigured extends Error {}

let parsed: Env | undefined;

/**
 * The environment, parsed once. Throws Misconfigured, naming every variable that cannot be used and never its value.
 * Nothing else in app/ or lib/platform reads process.env.
 */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    throw new Misconfigured(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '));
  }
  const e = result.data;
  const url = (e.PRISTAN_URL ?? `http://127.0.0.1:${e.PORT}`).replace(/\/+$/, '');
  parsed = {
    production: e.NODE_ENV === 'production',
    dataDir: resolve(e.PRISTAN_DATA),
    host: e.HOST,
    port: e.PORT,
    url,
    secure: url.startsWith('https:'),
    proxies: e.PRISTAN_PROXIES,
    demo: e.PRISTAN_DEMO,
    appDatabaseUrl: e.APP_DATABASE_URL,
    workerDatabaseUrl: e.WORKER_DATABASE_URL ?? e.APP_DATABASE_URL,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    logLevel: e.LOG_LEVEL,
  };
  return parsed;
}

/** What start learns only when the database is up: for itself and, by inheritance, for its children. */
export function provideEnv(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values);
  parsed = undefined;
}

const secrets = new Map<string, string>();

/**
 * A generated secret from `$PRISTAN_DATA/secrets/<name>` (mode 0600, made by lib/cli/secrets.ts).
 * Throws when it is absent: secrets are generated or required, never defaulted.
 */
export function secret(name: 'kek' | 'index-key' | 'session-secret'): string {
  let value = secrets.get(name);
  if (value === undefined) {
    value = readFileSync(join(env().dataDir, 'secrets', name), 'utf8').trim();
    secrets.set(name, value);
  }
  return value;
}
