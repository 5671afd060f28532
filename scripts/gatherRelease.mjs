// node scripts/gatherRelease.mjs FROM TO: merges the packages from several machines, a folder each, into one.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  process.stderr.write('usage: node scripts/gatherRelease.mjs FROM TO\n');
  process.exit(2);
}
import('./package/gatherRelease.mjs').then((module) => module.gatherRelease(from, to));
