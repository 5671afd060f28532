// npm run types: declares the classes of the style sheets, then checks all types.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./checks/runTypes.mjs').then((module) => module.runTypes());
