// npm run bench [-- --json --runs=N --only=anchors,formats,start,search,sources,reading,saving,pages --pages=FOLDER]:
// measures each figure against a peer or a floor in the same run.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
import('./app/runBench.mjs').then((module) => module.runBench(process.argv.slice(2)));
