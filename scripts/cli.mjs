// npm run -s cli -- COMMAND …: the command line, built first where the sources have changed.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./app/runCommandLine.mjs').then((module) => module.runCommandLine());
