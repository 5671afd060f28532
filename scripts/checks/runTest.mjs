import { dirname } from 'node:path';
import { ensureChromium } from '../setup/ensureChromium.mjs';
import { canMakeUserNamespaces } from '../setup/ensureSandbox.mjs';
import { isDebian } from '../setup/installDebianPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { say } from '../setup/say.mjs';
import { setUpApp } from '../setup/setUp.mjs';
import { withDisplay } from '../setup/withDisplay.mjs';
import { withLock } from '../setup/withLock.mjs';
import { checkSteps, tortureStep } from './checkSteps.mjs';
import { addCounts } from './countTests.mjs';
import { parseTestArgs } from './parseTestArgs.mjs';
import { runInstalled } from './runInstalled.mjs';
import { runPlaywright } from './runPlaywright.mjs';
import { findUser, runSandboxed } from './runSandboxed.mjs';
import { describeCounts, runSteps } from './runSteps.mjs';

/** @typedef {import('./countTests.mjs').Counts} Counts */

/** The ordinary user for tests run as root: every system has it, and it owns nothing. */
const ordinaryUser = 'nobody';

/** The spec that root runs again as an ordinary user. */
const smokeSpec = 'smoke.spec.ts';

/**
 * Sets up what is missing, then tests everything, or only the given specs. The last line printed totals what really
 * ran.
 * @param {readonly string[]} args
 */
export function runTest(args) {
  return runPlainly(
    async () => {
      const { specs, asUser, isInstalled } = parseTestArgs(args);
      const electron = await setUpApp(root);
      if (!isInstalled) await setUpChromium();
      const counts = await withDisplay((env) => {
        if (asUser !== undefined) return testAsUser(electron, asUser, specs, env);
        if (specs.length > 0) return runPlaywright(root, specs, env);
        return isInstalled
          ? runInstalled(root, electron, findUser(ordinaryUser), env)
          : testEverything(electron, env);
      });
      console.log(describeCounts(counts));
      return counts.failed === 0 ? 0 : 1;
    },
    () => console.log(describeCounts({ passed: 0, failed: 1 })),
  );
}

/** Sets ATTEST_CHROMIUM, which Playwright's configuration reads, if a Chromium is available. */
async function setUpChromium() {
  const chromium = await withLock(root, () => ensureChromium());
  if (chromium !== undefined) process.env.ATTEST_CHROMIUM = chromium;
}

/**
 * @param {string} electron
 * @param {NodeJS.ProcessEnv} env
 */
async function testEverything(electron, env) {
  const steps = [...checkSteps(root), tortureStep(root)];
  const all = [await runSteps(steps, console.log), await runPlaywright(root, [], env)];
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    if (await canMakeUserNamespaces(findUser(ordinaryUser))) {
      all.push(await testAsUser(electron, ordinaryUser, [smokeSpec], env));
    } else {
      say("ordinary users can't create Chromium's sandbox on this system: it was not tested.");
    }
  }
  // Elsewhere only on request: nobody expects a test to install and uninstall something.
  if (process.env.CI && process.getuid?.() === 0 && isDebian()) {
    all.push(await runInstalled(root, electron, findUser(ordinaryUser), env));
  }
  return addCounts(all);
}

/**
 * @param {string} electron
 * @param {string} name
 * @param {readonly string[]} specs
 * @param {NodeJS.ProcessEnv} env
 */
async function testAsUser(electron, name, specs, env) {
  if (process.getuid?.() !== 0) throw new SetupError('only root can run tests as another user.');
  const user = findUser(name);
  say(`running ${specs.join(' ') || 'all specs'} as ${name}, with Chromium's sandbox on.`);
  return runSandboxed(root, dirname(electron), user, specs, env);
}
