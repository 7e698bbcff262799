import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { disconnect } from '../platform/db.ts';
import { env } from '../platform/env.ts';
import { BODY_LIMIT, clientAddress, decideRequest } from '../platform/gate.ts';
import { describeError, log } from '../platform/log.ts';

const GRACE = 10_000;

const { host, port, url, proxies } = env();
const ownOrigin = new URL(url).origin;
const app = next({ dev: false, dir: join(import.meta.dirname, '../..'), hostname: host, port, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    ...headers,
  });
  response.end(`${status}\n`);
}

/** A body without a declared length is counted as it comes and cut at the limit. */
function cutAtLimit(request: IncomingMessage, response: ServerResponse): void {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= BODY_LIMIT) return;
    if (!response.headersSent) refuse(response, 413);
    request.destroy();
  });
  request.pause();
}

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const refused = decideRequest({ method: request.method ?? '', path, headers: request.headers }, ownOrigin);
  if (refused) return refuse(response, refused.status, refused.allow ? { allow: refused.allow } : {});
  if (request.headers['transfer-encoding']) cutAtLimit(request, response);
  // Only we say where a request comes from; what a stranger claims is overwritten.
  request.headers['x-pristan-client'] = clientAddress(
    request.socket.remoteAddress,
    request.headers['x-forwarded-for'],
    proxies,
  );
  delete request.headers['x-middleware-subrequest'];
  handle(request, response).catch((error: unknown) => {
    log().error({ error: describeError(error) }, 'request failed');
    if (!response.headersSent) refuse(response, 500);
    else response.destroy();
  });
});
server.requestTimeout = 60_000;
server.headersTimeout = 20_000;
server.on('upgrade', (_request, socket) => socket.destroy());
server.on('error', (error) => {
  log().fatal({ error: describeError(error) }, 'server could not listen');
  process.exit(1);
});
server.listen(port, host, () => process.send?.('listening'));

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((done) => setTimeout(done, GRACE))]);
  server.closeAllConnections();
  await disconnect();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
// A parent that died without a word must not leave us holding the port.
process.on('disconnect', end);
