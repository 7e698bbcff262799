import { Misconfigured } from '../platform/env.ts';

/** What a person who started us must know: one clear line, no stack. */
export class Halt extends Error {}

const isForPeople = (error: unknown): error is Error => error instanceof Halt || error instanceof Misconfigured;

/** Runs a command's whole work; what people must know ends it in one line, anything else with its stack. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(
      isForPeople(error) ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 1;
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
