// node scripts/sbom.mjs: lists all parts of the packaged app, with their licences, as CycloneDX JSON.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./package/writePartsList.mjs').then((module) => module.writePartsList());
