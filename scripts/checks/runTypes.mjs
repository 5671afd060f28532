import { join } from 'node:path';
import { installPackages } from '../setup/installPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { runInForeground } from '../setup/runProcess.mjs';
import { withLock } from '../setup/withLock.mjs';

/** Checks all types against the style sheets' current classes. */
export function runTypes() {
  return runPlainly(async () => {
    await withLock(root, () => installPackages(root));
    // Needs a package that may be installed only now.
    const { writeStyleTypes } = await import('../build/writeStyleTypes.mjs');
    writeStyleTypes(root);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return runInForeground(process.execPath, [compiler, '-b'], { cwd: root });
  });
}
