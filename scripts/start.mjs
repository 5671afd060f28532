// npm start [-- the app's arguments]: sets up what is missing, builds, and opens the app.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./app/startApp.mjs').then((module) => module.startApp(process.argv.slice(2)));
