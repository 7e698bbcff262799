export type Mail = { id: string; to: string; subject: string; body: string };

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

/** A mail as it went over the wire, as a mail program shows it; `id` is its Message-ID. */
export function readMail(raw: string): Mail {
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
  const body = raw.slice(head.length);
  const isBase64 = /^content-transfer-encoding: base64/im.test(head);
  return {
    id: readHeader(head, 'Message-ID').replace(/^<|>$/g, ''),
    to: readHeader(head, 'To'),
    subject: readHeader(head, 'Subject'),
    body: isBase64 ? Buffer.from(body, 'base64').toString('utf8') : readQuoted(body),
  };
}
