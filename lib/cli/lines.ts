import { createInterface } from 'node:readline';

/**
 * Answers standard input line by line on standard output, in order, no faster than it is read. The exit status is 1 where a
 * line could not be used; the rest is answered all the same.
 */
export async function answerLines(answer: (line: string) => { text: string; failed: boolean }): Promise<void> {
  let failures = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { text, failed } = answer(line);
    if (failed) failures += 1;
    if (!process.stdout.write(`${text}\n`)) await new Promise((done) => process.stdout.once('drain', done));
  }
  process.exitCode = failures > 0 ? 1 : 0;
}
