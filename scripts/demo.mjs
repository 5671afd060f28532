// npm run demo: drives the app through its story and writes the pictures to docs/screens/.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./app/runDemo.mjs').then((module) => module.runDemo());
