import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { GET } from '../../app/api/calendar/[token]/route';

type Asked = { headers?: Record<string, string>; network?: string };

/** Asks the route for this address as Next would. */
export function askFeed(token: string, { headers = {}, network = '192.0.2.7' }: Asked = {}): Promise<Response> {
  const request = new Request(`http://127.0.0.1:3000/api/calendar/${encodeURIComponent(token)}`, {
    headers: { 'x-pristan-client': network, ...headers },
  });
  return GET(request, { params: Promise.resolve({ token }) });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A small CalDAV server on this machine (RFC 4791: one collection, its objects by REPORT) whose objects are what the route
 * answers; its address. `/calendars/<token>.ics` are the objects.
 */
export async function calDavServer(): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const objects = [...body.matchAll(/<\w*:?href[^>]*>([^<]*\/calendars\/([^<]+)\.ics)</g)];
    const parts = await Promise.all(
      objects.map(async ([, href = '', token = '']) => {
        const answer = await askFeed(`${token}.ics`);
        return `<d:response><d:href>${href}</d:href><d:propstat><d:prop>
          <d:getetag>${escaped(answer.headers.get('etag') ?? '')}</d:getetag>
          <c:calendar-data>${escaped(await answer.text())}</c:calendar-data>
          </d:prop><d:status>HTTP/1.1 ${answer.status} OK</d:status></d:propstat></d:response>`;
      }),
    );
    response.writeHead(request.method === 'REPORT' ? 207 : 405, { 'content-type': 'application/xml; charset=utf-8' });
    response.end(`<?xml version="1.0" encoding="utf-8"?>
      <d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${parts.join('')}</d:multistatus>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  afterAll(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/calendars/`;
}
