import { createServer } from 'node:net';

export type Proxy = { url: string; asked: string[]; stop: () => void };

/** A proxy that lets nobody through and remembers the first line of whatever it was asked. */
export async function refusingProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes: Buffer) => {
      asked.push(bytes.toString('latin1').split('\r\n', 1)[0] ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    asked,
    stop: () => void server.close(),
  };
}

/** The environment of a program that is to go through the proxy wherever it knows of proxies, and through no other. */
export function through({ url }: Proxy): Record<string, string> {
  const names = ['http_proxy', 'https_proxy', 'all_proxy', 'npm_config_proxy', 'npm_config_https_proxy'];
  const entries = names.flatMap((name) => [
    [name, url],
    [name.toUpperCase(), url],
  ]);
  return { ...Object.fromEntries(entries), no_proxy: '', NO_PROXY: '', NODE_USE_ENV_PROXY: '1' };
}
