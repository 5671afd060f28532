import { join } from 'node:path';
import { flushLog, logFault, openLog } from '../log/log';

/**
 * Has this process, which is a command line's, keep a log beside the window's, and end where an error is not caught:
 * nobody knows what was done by then, and who called it has to. Electron would show a dialog.
 */
export function endOnFaults({ ATTEST_USER_DATA: settings }: NodeJS.ProcessEnv): void {
  openLog({
    folder: settings ? join(settings, 'logs') : null,
    // One of its own: two processes can't turn over one file.
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
