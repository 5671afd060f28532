import { addCounts } from './countTests.mjs';

/** @typedef {import('./countTests.mjs').Counts} Counts */
/** @typedef {{counts: Counts, output: string}} Outcome what ran, and what to show if it failed */
/** @typedef {{name: string, run: () => Promise<Outcome>}} Step */

/**
 * Runs checks in sequence and prints a line with the time for each, and its output if it failed.
 * @param {readonly Step[]} steps
 * @param {(text: string) => void} print
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps, print) {
  /** @type {Counts[]} */
  const all = [];
  for (const { name, run } of steps) {
    const startMs = performance.now();
    const { counts, output } = await runToEnd(run);
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    const ran = counts.passed + counts.failed > 1 ? `, ${describeCounts(counts)}` : '';
    print(`${counts.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s${ran})`);
    if (counts.failed > 0) print(output.trimEnd());
    all.push(counts);
  }
  return addCounts(all);
}

/**
 * A step that throws has its error as output; the steps after it still run and are counted.
 * @param {Step['run']} run
 * @returns {Promise<Outcome>}
 */
async function runToEnd(run) {
  try {
    return await run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { counts: { passed: 0, failed: 1 }, output };
  }
}

/**
 * The closing line: "12 passed, 0 failed".
 * @param {Counts} counts
 */
export function describeCounts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
