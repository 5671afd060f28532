import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIfPresent } from '../setup/readIfPresent.mjs';
import { runInForeground } from '../setup/runProcess.mjs';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';
import { countPlaywright, settleCounts } from './countTests.mjs';

/** @typedef {import('./countTests.mjs').Counts} Counts */

/**
 * Runs specs on the real app, showing their progress.
 * @param {string} root
 * @param {readonly string[]} args which specs; all if empty
 * @param {NodeJS.ProcessEnv} env with a display
 * @returns {Promise<Counts>}
 */
export function runPlaywright(root, args, env) {
  return withWorkFolder(tmpdir(), async (folder) => {
    const report = join(folder, 'report.json');
    const code = await runInForeground(process.execPath, playwrightCommand(root, args), {
      cwd: root,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return readCounts(code, report);
  });
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {string} [config]
 */
export function playwrightCommand(root, args, config = join(root, 'e2e')) {
  const script = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return [script, 'test', '--config', config, '--reporter=list,json', ...args];
}

/**
 * @param {number} exitCode
 * @param {string} report
 */
export function readCounts(exitCode, report) {
  const text = readIfPresent(report);
  return settleCounts(exitCode, text === undefined ? undefined : countPlaywright(JSON.parse(text)));
}
