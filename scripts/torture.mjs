// npm run torture [-- --json --short --seed=N --only=GROUP]: kills writing processes, makes disks fail, and shows that
// nothing reported as saved is lost.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./app/runTorture.mjs').then((module) => module.runTorture(process.argv.slice(2)));
