import { describeError, log } from '../platform/log.ts';

/**
 * Ends the process at an error that nobody caught; whoever keeps it running starts it again. Node itself would print
 * the error whole, and a message or a detail of the database's can quote what a client said.
 */
export function endAtFault(): void {
  process.on('uncaughtException', (error) => {
    log().fatal({ error: describeError(error) }, 'ended by an error that nobody caught');
    process.exit(1);
  });
}
