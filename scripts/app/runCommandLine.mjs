import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuildCurrent } from '../setup/ensureBuild.mjs';
import { arePackagesCurrent } from '../setup/installPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { callersFolder } from './callersFolder.mjs';

/**
 * Runs the built command line in this process, with this process's arguments. Set-up, if needed, prints only to
 * stderr.
 */
export async function runCommandLine() {
  await runPlainly(async () => {
    if (arePackagesCurrent(root) && isBuildCurrent(root)) return 0;
    const { setUpCommandLine } = await import('../setup/setUp.mjs');
    await setUpCommandLine(root);
    return 0;
  });
  if (process.exitCode) return;
  process.chdir(callersFolder('cli'));
  const program = join(root, 'out', 'main', 'cli.js');
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
}
