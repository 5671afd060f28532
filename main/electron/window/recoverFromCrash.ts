import { message } from '../../../shared/words/message';
import { writeLog } from '../../log/log';
import type { Prompt } from './prompt';

/** A page that dies again within this time is not brought back unasked: it may be what it shows that it dies of. */
const AGAIN_MS = 60_000;

/** What is needed of Electron's `WebContents`, which tells of its process. */
export interface FragilePage {
  on(
    event: 'render-process-gone',
    listener: (event: unknown, details: { reason: string; exitCode: number }) => void,
  ): unknown;
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown;
  reload(): void;
  forcefullyCrashRenderer(): void;
}

interface Parts {
  prompt: Pick<Prompt, 'ask'>;
  quit(): void;
  nowMs(): number;
}

/**
 * Loads the page again where its process dies; what it showed, the page knows. Where it dies once more soon after, or
 * no longer answers, the person is asked. What was saved is on the disk.
 */
export function recoverFromCrash(page: FragilePage, { prompt, quit, nowMs }: Parts): void {
  let lastMs = Number.NEGATIVE_INFINITY;
  let isHung = false;
  let isEnded = false;

  page.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    writeLog({ level: 'error', event: 'page-gone', details: { reason, exitCode } });
    const isAgain = !isEnded && nowMs() - lastMs < AGAIN_MS;
    lastMs = nowMs();
    isEnded = false;
    if (isAgain && !(await wantsItAgain(reason))) return quit();
    page.reload();
  });

  const wantsItAgain = async (reason: string) => {
    const choice = await prompt.ask({
      message: message('system.crash'),
      detail: message('system.crash.detail', { reason }),
      choices: [message('system.crash.showAgain'), message('system.quit')],
      onEscape: 0,
    });
    return choice === 0;
  };

  page.on('unresponsive', async () => {
    writeLog({ level: 'warn', event: 'page-unresponsive' });
    if (isHung) return;
    isHung = true;
    const choice = await prompt.ask({
      message: message('system.unresponsive'),
      detail: message('system.unresponsive.detail'),
      choices: [message('system.unresponsive.reload'), message('system.unresponsive.wait')],
      onEscape: 1,
    });
    // It may have come back while the question stood.
    isEnded = isHung && choice === 0;
    isHung = false;
    if (isEnded) page.forcefullyCrashRenderer();
  });
  page.on('responsive', () => {
    isHung = false;
  });
}
