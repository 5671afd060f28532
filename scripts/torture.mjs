// npm run torture [-- --json --short --seed=N --only=GROUP]: kills processes that write, has disks fail, and shows that
// nothing that was told as saved is lost.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./app/runTorture.mjs').then((module) => module.runTorture(process.argv.slice(2)));
