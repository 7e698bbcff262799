/** What a person who started us must know: one clear line, no stack. */
export class Halt extends Error {}

/** Runs a command's whole work; a Halt ends it with its line, anything else with its stack. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(
      error instanceof Halt ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 1;
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
