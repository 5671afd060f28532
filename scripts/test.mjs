// npm test: sets up what is missing, builds, and tests everything; "npm test -- e2e/x.spec.ts" tests only that,
// "npm test -- --as-user NAME" (as root) all specs as another user, with Chromium's sandbox on, and
// "npm test -- --installed" (as root, on Debian and Ubuntu) the packaged and installed app.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./checks/runTest.mjs').then((module) => module.runTest(process.argv.slice(2)));
