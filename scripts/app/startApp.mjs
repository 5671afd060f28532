import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { runInForeground } from '../setup/runProcess.mjs';
import { setUpApp } from '../setup/setUp.mjs';
import { withDisplay } from '../setup/withDisplay.mjs';
import { callersFolder } from './callersFolder.mjs';
import { setNoiseAside } from './setNoiseAside.mjs';

/**
 * Sets up, opens the app in Electron and returns its exit code. Chromium's own log goes to `out/chromium.log`.
 * @param {readonly string[]} args for the app
 */
export function startApp(args) {
  return runPlainly(async () => {
    const electron = await setUpApp(root);
    // Chromium refuses to sandbox its processes as root.
    const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return withDisplay((env) =>
      runInForeground(
        electron,
        [...switches, root, ...args],
        { cwd: callersFolder('start'), env },
        (stderr) => setNoiseAside(stderr, process.stderr, join(root, 'out', 'chromium.log')),
      ),
    );
  });
}
