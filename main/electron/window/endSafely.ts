import { app, session } from 'electron';
import type { Prompt } from './prompt';
import { saveAtEnd } from './saveAtEnd';

const LIMIT_MS = 10_000;

/** Lets the app end only once `save` is done, or the person gives up on it. Where it is done, `finish` comes last. */
export function endSafely(
  save: () => Promise<void>,
  prompt: Prompt,
  finish: () => Promise<void>,
): void {
  let isEnding = false;
  app.on('will-quit', async (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    session.defaultSession.flushStorageData();
    const isSaved = await saveAtEnd(save, prompt, LIMIT_MS);
    if (isSaved) await finish();
    // Not app.quit(): it does nothing while the event above is still being handled.
    app.exit(isSaved ? 0 : 1);
  });
}
