import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const KEPT = 200;

/**
 * Where no mail server is named: a local one that keeps each mail as a file in `<dataDir>/mails`, newest last. Links
 * in them work, so everything that goes by mail can be tried.
 */
export async function catchMails(dataDir: string): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  const folder = join(dataDir, 'mails');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const name = `${new Date().toISOString().replaceAll(':', '-')}-${String(++count).padStart(4, '0')}.eml`;
        writeFileSync(join(folder, name), Buffer.concat(parts), { mode: 0o600 });
        for (const old of readdirSync(folder).sort().slice(0, -KEPT)) rmSync(join(folder, old), { force: true });
        done();
      });
    },
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', () => ready()));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, folder, stop: () => new Promise((done) => server.close(() => done())) };
}
