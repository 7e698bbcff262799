import { SMTPServer } from 'smtp-server';
import { type Mail, readMail } from './mail-text.ts';

export type MailServer = {
  url: string;
  /** Every mail whose text came whole, in order: those too that were never answered. */
  mails: Mail[];
  /** Called with how many mails have come, before the sender is told that this one was taken; `answer` tells it. */
  onMail: (count: number, answer: () => void) => void;
  stop: () => Promise<void>;
};

/** An SMTP server that takes everything and can be made to die on its senders. */
export async function mailServer(): Promise<MailServer> {
  const made: MailServer = { url: '', mails: [], onMail: (_, answer) => answer(), stop: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        made.mails.push(readMail(Buffer.concat(parts).toString('utf8')));
        made.onMail(made.mails.length, () => done());
      });
    },
  });
  // A sender that is killed resets its connection.
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const address = server.server.address();
  made.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  made.stop = () => new Promise((done) => server.close(() => done()));
  return made;
}
