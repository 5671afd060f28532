import { app, type WebContents } from 'electron';
import type { Prompt } from './prompt';

/** Where the page's process dies: asks whether to load the page again or to quit. What was saved is on the disk. */
export function recoverFromCrash(contents: WebContents, prompt: Prompt): void {
  contents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const choices = ['Show It Again', 'Quit'];
    const detail = `What it showed as saved is on the disk. (${reason})`;
    const choice = await prompt.ask('The window stopped working', detail, choices);
    if (choice === 0) contents.reload();
    else app.quit();
  });
}
