import { join } from 'node:path';
import { installPackages } from '../setup/installPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { runInForeground } from '../setup/runProcess.mjs';
import { withLock } from '../setup/withLock.mjs';

/** Checks all types, against the style sheets' classes as they are now. */
export function runTypes() {
  return runPlainly(async () => {
    await withLock(root, () => installPackages(root));
    // It needs a package, which may only be there now.
    const { writeStyleTypes } = await import('../build/writeStyleTypes.mjs');
    writeStyleTypes(root);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return runInForeground(process.execPath, [compiler, '-b'], { cwd: root });
  });
}
