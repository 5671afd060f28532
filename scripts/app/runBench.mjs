import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { say } from '../setup/say.mjs';
import { setUpApp } from '../setup/setUp.mjs';
import { withDisplay } from '../setup/withDisplay.mjs';

const USUAL_RUNS = 5;
const options = /** @type {const} */ ({
  json: { type: 'boolean' },
  runs: { type: 'string' },
  only: { type: 'string' },
  pages: { type: 'string' },
});

/**
 * Sets up, builds the bench and runs it. `--json` prints one JSON value; `--only a,b` measures only those parts. `--pages
 * folder` has the web pages to read, each a folder with `source.html` and `expected.html` or `expected.txt`; by default, those
 * beside the project.
 * @param {readonly string[]} args
 */
export function runBench(args) {
  return runPlainly(async () => {
    const { values } = parseArgs({ args: [...args], options });
    await setUpApp(root);
    say('building the bench.');
    await buildBench();
    return withDisplay(async (env) => {
      Object.assign(process.env, env);
      // The built bench can't tell where the project is, and real articles may lie beside it.
      process.env.ATTEST_SHARED ??= join(root, '../shared');
      const bench = await import(pathToFileURL(join(root, 'out/bench/node/runBench.js')).href);
      const parts = values.only?.split(',') ?? bench.benchParts;
      const unknown = parts.filter(
        (/** @type {string} */ part) => !bench.benchParts.includes(part),
      );
      if (unknown.length) {
        throw new Error(`--only ${unknown}: choose from ${bench.benchParts.join(',')}.`);
      }
      const runs = Number(values.runs) || USUAL_RUNS;
      const beside = join(process.env.ATTEST_SHARED, 'pages');
      const pages = values.pages ?? (existsSync(beside) ? beside : null);
      await bench.runBench({ root, isJson: values.json === true, runs, parts, pages });
      return 0;
    });
  });
}

/** The measurements, for Node, and the peer's page, for a window. */
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
