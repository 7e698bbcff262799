import { createConnection } from 'node:net';
import type { Env } from '../platform/env.ts';
import { Halt, say } from './say.ts';

export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

/** Refuses to open the product to a network over plain http: passwords would cross it readable. */
export function checkAddress({ host, secure }: Pick<Env, 'host' | 'secure'>): void {
  if (isLoopback(host) || secure) return;
  throw new Halt(
    `HOST=${host} opens the product to the network over plain http. Set PRISTAN_URL=https://… behind a proxy that ends TLS.`,
  );
}

/** Says so where the mail server does not answer; mails then wait in the outbox and are tried again. */
export async function lookAtMailServer(url: string): Promise<void> {
  const { hostname, port, protocol } = new URL(url);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = createConnection({
    host: hostname,
    port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
    timeout: 3_000,
  });
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  socket.once('timeout', () => resolve(false));
  const answers = await promise;
  socket.destroy();
  if (!answers) say(`The mail server ${hostname} does not answer: mails wait and are sent when it does.`);
}
