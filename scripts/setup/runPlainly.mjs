import { SetupError } from './SetupError.mjs';
import { say } from './say.mjs';

/**
 * Runs a script's task and ends the process with the exit code it returns; what the person has to do
 * (SetupError) is said as a sentence, with exit code 1, and followed by `lastWord`.
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
