import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInForeground, runProcess } from '../setup/runProcess.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';
import { playwrightCommand, readCounts } from './runPlaywright.mjs';

/** What running the app doesn't need. */
const leftBehind = ['.git', 'dist', 'coverage', 'test-results', 'playwright-report'];

/** @typedef {{uid: number, gid: number}} User */

/**
 * Runs specs as an ordinary user with Chromium's sandbox on, which root can't have. The user needs no access to this
 * checkout: it gets a temporary read-only one of hard links, and a temporary home.
 * @param {string} root
 * @param {string} electron Electron's folder
 * @param {User} user
 * @param {readonly string[]} args which specs
 * @param {NodeJS.ProcessEnv} env with a display
 */
export function runSandboxed(root, electron, user, args, env) {
  return withWorkFolder(tmpdir(), async (folder) => {
    chmodSync(folder, 0o755);
    const checkout = join(folder, 'checkout');
    mkdirSync(checkout);
    for (const name of readdirSync(root)) {
      if (!leftBehind.includes(name)) await link(join(root, name), join(checkout, name));
    }
    await link(electron, join(folder, 'electron'));
    await link(process.execPath, join(folder, 'node'));
    const home = join(folder, 'home');
    mkdirSync(home);
    chownSync(home, user.uid, user.gid);

    const report = join(home, 'report.json');
    const output = `--output=${join(home, 'output')}`;
    const command = playwrightCommand(checkout, [output, ...args]);
    const code = await runInForeground(join(folder, 'node'), command, {
      ...user,
      cwd: checkout,
      env: {
        ...env,
        HOME: home,
        TMPDIR: home,
        XDG_CACHE_HOME: join(home, '.cache'),
        XDG_CONFIG_HOME: join(home, '.config'),
        ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'electron'),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    return readCounts(code, report);
  });
}

/**
 * Looks up a user of this system by name. Throws SetupError if there is none.
 * @param {string} name
 * @returns {User}
 */
export function findUser(name, passwd = readFileSync('/etc/passwd', 'utf8')) {
  const fields = passwd.split('\n').map((line) => line.split(':'));
  const found = fields.find(([user]) => user === name);
  if (found === undefined) throw new SetupError(`this system has no user "${name}".`);
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/**
 * Hard-links a file, or a folder and its contents; copies if the temporary folder is on another disk.
 * @param {string} source
 * @param {string} target
 */
async function link(source, target) {
  const paths = [realpathSync(source), target];
  const linked = await runProcess('cp', ['--archive', '--link', ...paths]);
  if (linked.code === 0) return;
  const copied = await runProcess('cp', ['--archive', ...paths]);
  if (copied.code !== 0) throw new Error(copied.output);
}
