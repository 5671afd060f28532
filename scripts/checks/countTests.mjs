/**
 * @typedef {object} Counts the tests that really ran
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Counts Vitest's JSON report. A file that broke outside its tests counts as a failure of its own.
 * @param {{numPassedTests: number, numFailedTests: number, testResults: {status: string, assertionResults: {status: string}[]}[]}} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

/**
 * Counts Playwright's JSON report. Errors outside tests are failures, and so is a test that passed only on a retry.
 * @param {{stats: {expected: number, unexpected: number, flaky: number}, errors: readonly unknown[]}} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The result of a test run, given its exit code: a run that broke, or in which nothing ran, always counts as a failure.
 * @param {number} exitCode
 * @param {Counts | undefined} counts undefined if the run left no report
 * @returns {Counts}
 */
export function settleCounts(exitCode, counts = { passed: 0, failed: 0 }) {
  const isSound = exitCode === 0 && counts.passed > 0;
  return { passed: counts.passed, failed: isSound ? counts.failed : Math.max(counts.failed, 1) };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
  };
}
