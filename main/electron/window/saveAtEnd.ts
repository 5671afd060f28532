import { explainFailure } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import { logFailure } from '../../log/logFailure';
import type { Prompt } from './prompt';

/**
 * Saves what is left when the app ends; true once all of it is on the disk. Where that fails, or takes longer than
 * `limitMs`, the person decides: again, or without it (false). So nothing is lost without a word, and nothing hangs.
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
      message: message('system.saveFailed'),
      detail: failure,
      choices: [message('system.tryAgain'), message('system.saveFailed.quit')],
      onEscape: 0,
    });
    if (choice === 1) return false;
  }
}

/** Why saving failed; null where it did not. */
async function describeFailure(
  save: () => Promise<void>,
  limitMs: number,
): Promise<Message | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<Message>((resolve) => {
    const isSilent = message('system.diskSilent', { seconds: limitMs / 1000 });
    timer = setTimeout(() => resolve(isSilent), limitMs);
  });
  try {
    return await Promise.race([save().then(() => null), timeUp]);
  } catch (error) {
    logFailure('not-saved', error);
    return explainFailure(error);
  } finally {
    clearTimeout(timer);
  }
}
