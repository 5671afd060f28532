import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { runInForeground } from '../setup/runProcess.mjs';
import { setUpApp } from '../setup/setUp.mjs';
import { withDisplay } from '../setup/withDisplay.mjs';

/** Sets up, then has Playwright drive the app through the sample article's story. */
export function runDemo() {
  return runPlainly(async () => {
    await setUpApp(root);
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const config = join(root, 'e2e', 'demo', 'demo.config.ts');
    return withDisplay((env) =>
      runInForeground(process.execPath, [playwright, 'test', '--config', config], {
        cwd: root,
        env,
      }),
    );
  });
}
