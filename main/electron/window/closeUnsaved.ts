import type { BrowserWindow } from 'electron';
import { message } from '../../../shared/words/message';
import type { Prompt } from './prompt';

const LIMIT_MS = 5000;

/**
 * A page keeps its window from closing while it saves, and then closes it. Where saving doesn't finish, as on a full
 * disk, asks whether to close it as it is.
 */
export function closeUnsaved(window: BrowserWindow, prompt: Prompt): void {
  let isWaiting = false;
  window.webContents.on('will-prevent-unload', () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      if (window.isDestroyed()) return;
      const choice = await prompt.ask({
        message: message('system.unsaved'),
        detail: message('system.unsaved.detail'),
        choices: [message('system.unsaved.keepOpen'), message('system.unsaved.close')],
        onEscape: 0,
      });
      isWaiting = false;
      if (choice === 1 && !window.isDestroyed()) window.destroy();
    }, LIMIT_MS);
  });
}
