// npm run check [-- --fix]: format, lint, types, import rules, unused styles, wording, lockfile, unused code and unit
// tests.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./checks/runCheck.mjs').then((module) => module.runCheck(process.argv.slice(2)));
