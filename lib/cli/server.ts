import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import next from 'next';
import { disconnect } from '../platform/db.ts';
import { env } from '../platform/env.ts';
import { BODY_LIMIT, clientAddress, decideRequest, ownAddress } from '../platform/gate.ts';
import { describeError, log } from '../platform/log.ts';
import { endAtFault } from './fault.ts';

const GRACE = 10_000;

endAtFault();

let end = async (): Promise<void> => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
// A parent that died without a word must not leave us holding the port.
process.on('disconnect', () => void end());

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

/**
 * A body without a declared length is counted as it comes and cut at the limit. At `push`, where the parser hands it
 * over: a listener for data would set it flowing before Next is there to read it.
 */
function cutAtLimit(request: IncomingMessage, response: ServerResponse): void {
  const push = request.push.bind(request);
  let bytes = 0;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0;
    if (bytes <= BODY_LIMIT) return push(chunk, encoding);
    if (!response.headersSent) refuse(response, 413);
    return false;
  };
}

// Nothing here speaks over a web socket; Next would add a listener of its own and take the connection.
const server = createServer({ shouldUpgradeCallback: () => false }, (request, response) => {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const refused = decideRequest({ method: request.method ?? '', path, headers: request.headers }, ownOrigin);
  if (refused) return refuse(response, refused.status, refused.allow ? { allow: refused.allow } : {});
  const moved = ownAddress(request.method, request.headers.host, request.url, ownOrigin);
  if (moved) return refuse(response, 307, { location: moved });
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

/** What the parser refuses has no response object: the bare line. A method it does not know is one we do not know. */
function answerBare(socket: Duplex, status: string): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  else socket.destroy();
}
const UNPARSED: Record<string, string> = {
  HPE_INVALID_METHOD: '405 Method Not Allowed\r\nAllow: GET, HEAD, POST',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
  answerBare(socket, UNPARSED[error.code ?? ''] ?? '400 Bad Request'),
);
server.on('connect', (_request, socket) => answerBare(socket, '405 Method Not Allowed\r\nAllow: GET, HEAD, POST'));

server.on('error', (error) => {
  log().fatal({ error: describeError(error) }, 'server could not listen');
  process.exit(1);
});
server.listen(port, host, () => process.send?.('listening'));

let ending = false;
end = async () => {
  if (ending) return;
  ending = true;
  const closed = new Promise<void>((done) => server.close(() => done()));
  // A connection that is kept alive becomes idle when its request ends.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, new Promise((done) => setTimeout(done, GRACE))]);
  clearInterval(idle);
  server.closeAllConnections();
  await disconnect();
  process.exit(0);
};
