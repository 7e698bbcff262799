import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mail, readMail } from './mail-text.ts';
import { dataDir } from './product.ts';

const folder = join(dataDir, 'mails');

/** All mails the product has sent, oldest first. */
export function mails(): Mail[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readMail(readFileSync(join(folder, name), 'utf8')));
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
