import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { say } from '../setup/say.mjs';
import { setUpApp } from '../setup/setUp.mjs';
import { withDisplay } from '../setup/withDisplay.mjs';

const USUAL_RUNS = 5;

/**
 * Sets up, builds the bench and runs it; `--json` prints one JSON value.
 * @param {readonly string[]} args
 */
export function runBench(args) {
  return runPlainly(async () => {
    await setUpApp(root);
    say('building the bench.');
    await buildBench();
    const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length));
    return withDisplay(async (env) => {
      Object.assign(process.env, env);
      const bench = await import(pathToFileURL(join(root, 'out/bench/node/runBench.js')).href);
      await bench.runBench({ root, isJson: args.includes('--json'), runs: runs || USUAL_RUNS });
      return 0;
    });
  });
}

/** The measuring itself, for Node; and the page of the peer, for a window. */
async function buildBench() {
  const { build } = await import('vite');
  const common = /** @type {const} */ ({ configFile: false, logLevel: 'warn' });
  await build({
    ...common,
    root,
    build: { ssr: 'bench/runBench.ts', outDir: 'out/bench/node', emptyOutDir: true },
  });
  await build({
    ...common,
    root: join(root, 'bench/peer'),
    base: './',
    build: { outDir: join(root, 'out/bench/peer'), emptyOutDir: true, modulePreload: false },
  });
}
