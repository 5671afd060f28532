// npm run types: declares the style sheets' classes, then checks all types.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./checks/runTypes.mjs').then((module) => module.runTypes());
