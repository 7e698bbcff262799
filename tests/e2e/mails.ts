import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from './product.ts';

export type Mail = { to: string; subject: string; body: string };

const folder = join(dataDir, 'mails');

/** A mail's text with its soft line ends taken out and its bytes read, as a mail program shows it. */
function readQuoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function readHeader(head: string, name: string): string {
  const [, value = ''] = new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head) ?? [];
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'))
    .replace(/=\?utf-8\?Q\?([^?]*)\?=/gi, (_, text: string) => readQuoted(text.replaceAll('_', ' ')));
}

/** All mails the product has sent, oldest first. */
export function mails(): Mail[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const raw = readFileSync(join(folder, name), 'utf8');
      const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
      const body = raw.slice(head.length);
      const isBase64 = /^content-transfer-encoding: base64/im.test(head);
      return {
        to: readHeader(head, 'To'),
        subject: readHeader(head, 'Subject'),
        body: isBase64 ? Buffer.from(body, 'base64').toString('utf8') : readQuoted(body),
      };
    });
}

/** The newest mail to an address, waited for: the worker sends it after the page has answered. */
export async function mailTo(address: string): Promise<Mail> {
  for (let tries = 0; tries < 150; tries++) {
    const found = mails().findLast(({ to }) => to === address);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`no mail to ${address} came`);
}

/** The link a mail holds. */
export function linkIn({ body }: Mail): string {
  const [link] = /https?:\/\/\S+/.exec(body) ?? [];
  if (!link) throw new Error(`no link in: ${body}`);
  return link;
}
