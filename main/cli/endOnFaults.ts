import { join } from 'node:path';
import { flushLog, logFault, openLog } from '../log/log';

/**
 * Makes this command-line process keep a log beside the window's and exit on an uncaught error: what was done by then
 * is unknown, and the caller has to hear of it. Electron would show a dialog.
 */
export function endOnFaults({ ATTEST_USER_DATA: settings }: NodeJS.ProcessEnv): void {
  openLog({
    folder: settings ? join(settings, 'logs') : null,
    // A log of its own: two processes can't rotate one file.
    file: 'attest-cli.log',
    process: 'command line',
  });
  const end = (event: string) => async (error: unknown) => {
    logFault(event, error);
    await flushLog();
    const words = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${words}\n`, () => process.exit(1));
  };
  process.on('uncaughtException', end('uncaught'));
  process.on('unhandledRejection', end('unhandled-rejection'));
}
