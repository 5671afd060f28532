import { SetupError } from './SetupError.mjs';
import { say } from './say.mjs';

/**
 * Runs a script's task and ends the process with the exit code it returns. A SetupError is printed as a sentence,
 * followed by `lastWord`, and ends it with exit code 1.
 * @param {() => Promise<number>} task
 * @param {() => void} [lastWord]
 */
export async function runPlainly(task, lastWord) {
  try {
    process.exitCode = await task();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    lastWord?.();
    process.exitCode = 1;
  }
}
