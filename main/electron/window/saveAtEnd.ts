import { logFailure } from '../../log/logFailure';
import type { Prompt } from './prompt';

/**
 * Saves what is left when the app ends; true once all of it is on the disk. Where that fails, or takes longer than
 * `limitMs`, the person decides: again, or without it (false). So nothing is lost unsaid, and nothing hangs.
 */
export async function saveAtEnd(
  save: () => Promise<void>,
  prompt: Prompt,
  limitMs: number,
): Promise<boolean> {
  for (;;) {
    const failure = await describeFailure(save, limitMs);
    if (failure === null) return true;
    const choice = await prompt.ask({
      message: 'Attest could not save the latest changes',
      detail: failure,
      choices: ['Try Again', 'Quit without Saving'],
      onEscape: 0,
    });
    if (choice === 1) return false;
  }
}

/** Why saving did not work out; null where it did. */
async function describeFailure(save: () => Promise<void>, limitMs: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<string>((resolve) => {
    const sentence = `The disk has not answered for ${limitMs / 1000} seconds.`;
    timer = setTimeout(() => resolve(sentence), limitMs);
  });
  try {
    return await Promise.race([save().then(() => null), timeUp]);
  } catch (error) {
    logFailure('not-saved', error);
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}
