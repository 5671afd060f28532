import { app, type WebContents } from 'electron';
import { message } from '../../../shared/words/message';
import type { Prompt } from './prompt';

/** Where the page's process dies: asks whether to load the page again or to quit. What was saved is on the disk. */
export function recoverFromCrash(contents: WebContents, prompt: Prompt): void {
  contents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const choice = await prompt.ask({
      message: message('system.crash'),
      detail: message('system.crash.detail', { reason }),
      choices: [message('system.crash.showAgain'), message('system.quit')],
      onEscape: 0,
    });
    if (choice === 0) contents.reload();
    else app.quit();
  });
}
