import { installPackages } from '../setup/installPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { withLock } from '../setup/withLock.mjs';
import { checkSteps, fixStep } from './checkSteps.mjs';
import { describeCounts, runSteps } from './runSteps.mjs';

/**
 * Runs every check that needs no window. With `--fix`, the formatter and linter first fix what they can.
 * @param {readonly string[]} args
 */
export function runCheck(args) {
  return runPlainly(async () => {
    const unknown = args.find((arg) => arg !== '--fix');
    if (unknown !== undefined)
      throw new SetupError(`unknown option "${unknown}"; --fix is the only one.`);
    await withLock(root, () => installPackages(root));
    const steps = args.includes('--fix') ? [fixStep(root), ...checkSteps(root)] : checkSteps(root);
    const counts = await runSteps(steps, console.log);
    console.log(describeCounts(counts));
    return counts.failed === 0 ? 0 : 1;
  });
}
