import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIfPresent } from '../setup/readIfPresent.mjs';
import { runProcess } from '../setup/runProcess.mjs';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';
import { countVitest, settleCounts } from './countTests.mjs';

/**
 * Runs the unit tests.
 * @param {string} root
 * @returns {Promise<import('./runSteps.mjs').Outcome>}
 */
export function runVitest(root) {
  return withWorkFolder(tmpdir(), async (folder) => {
    const report = join(folder, 'report.json');
    const script = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runProcess(process.execPath, [script, 'run', ...reporters], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const text = readIfPresent(report);
    const counts = text === undefined ? undefined : countVitest(JSON.parse(text));
    return { counts: settleCounts(code, counts), output };
  });
}
