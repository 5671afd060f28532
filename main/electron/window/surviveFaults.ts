import { message } from '../../../shared/words/message';
import { logFault } from '../../log/log';
import type { Prompt } from './prompt';

/**
 * Has the app go on after an error that nobody has caught: files are written so that they outlive a power cut, and a
 * call that is not answered is one that the window does not show as done. Every such error is logged; the person is
 * told of the first, in place of Electron's dialog. Answers a function that stops it.
 */
export function surviveFaults(
  prompt: Pick<Prompt, 'ask'>,
  showLog: () => Promise<void>,
): () => void {
  let isTold = false;
  const tell = async () => {
    if (isTold) return;
    isTold = true;
    const choice = await prompt.ask({
      message: message('system.fault'),
      detail: message('system.fault.detail'),
      choices: [message('system.fault.showLog'), message('system.ok')],
      onEscape: 1,
    });
    if (choice === 0) await showLog();
  };
  const onError = (error: unknown) => {
    logFault('uncaught', error);
    void tell();
  };
  const onRejection = (reason: unknown) => {
    logFault('unhandled-rejection', reason);
    void tell();
  };
  // The terminal that the app was started from may be gone, and nobody reads there any more.
  const onDeafTerminal = () => {};
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onRejection);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', onDeafTerminal);
  return () => {
    process.off('uncaughtException', onError);
    process.off('unhandledRejection', onRejection);
    for (const stream of [process.stdout, process.stderr]) stream.off('error', onDeafTerminal);
  };
}
