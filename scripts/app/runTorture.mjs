import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureFiu } from '../setup/ensureFiu.mjs';
import { installPackages } from '../setup/installPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { say } from '../setup/say.mjs';
import { withLock } from '../setup/withLock.mjs';

const options = /** @type {const} */ ({
  json: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  only: { type: 'string', default: '' },
});

/**
 * Sets up, builds the torture and runs it. `--json` prints one JSON value; `--short` does a little of everything;
 * `--seed N --only GROUP` repeats a failure. Exits with 1 if something was found, and with 2 if nothing was but system
 * calls could not be made to fail.
 * @param {readonly string[]} args
 */
export function runTorture(args) {
  return runPlainly(async () => {
    const { values } = parseArgs({ args: [...args], options });
    await withLock(root, () => installPackages(root));
    const hasFiu = !values.short && (await ensureFiu());
    say('building the torture.');
    const folder = join(root, 'out/torture');
    await buildTorture(folder);
    const torture = await import(pathToFileURL(join(folder, 'runTorture.js')).href);
    return torture.runTorture({
      program: join(folder, 'writer.js'),
      isJson: values.json,
      isShort: values.short,
      hasFiu,
      seed: Number(values.seed),
      only: values.only,
    });
  });
}

/**
 * In few files, since most of the time goes into starting thousands of processes.
 * @param {string} outDir
 */
async function buildTorture(outDir) {
  const { build } = await import('vite');
  const torture = join(root, 'bench/torture');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rollupOptions: {
        input: {
          runTorture: join(torture, 'runTorture.ts'),
          writer: join(torture, 'writer.ts'),
        },
      },
    },
  });
}
