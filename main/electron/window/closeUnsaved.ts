import type { BrowserWindow } from 'electron';
import type { Prompt } from './prompt';

const LIMIT_MS = 5000;

/**
 * A page keeps its window from closing while it saves, and closes it then. Where that does not come to an end, as on
 * a disk that is full, asks whether to close it as it is.
 */
export function closeUnsaved(window: BrowserWindow, prompt: Prompt): void {
  let isWaiting = false;
  window.webContents.on('will-prevent-unload', () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      if (window.isDestroyed()) return;
      const choice = await prompt.ask({
        message: 'The latest changes are not saved yet',
        detail: 'The window says why. What it shows as saved is on the disk.',
        choices: ['Keep It Open', 'Close without Saving'],
        onEscape: 0,
      });
      isWaiting = false;
      if (choice === 1 && !window.isDestroyed()) window.destroy();
    }, LIMIT_MS);
  });
}
