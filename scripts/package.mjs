// npm run package [-- linux|mac|win] [TARGET…] [--arch x64|arm64] [--version VERSION]: packages for a system.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./package/runPackage.mjs').then((module) => module.runPackage(process.argv.slice(2)));
