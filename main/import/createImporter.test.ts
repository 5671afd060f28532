import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../../shared/words/message';
import { createImporter } from './createImporter';
import type { Importer, ImporterRequest } from './Importer';

const repository = fileURLToPath(new URL('../..', import.meta.url));
// Inside the repository, so that the worker finds its packages.
const folder = `${repository}/out/importer-test`;

const text: ImporterRequest = { name: 'a.txt', bytes: Buffer.from('Some words.'), format: 'auto' };
const page: ImporterRequest = { ...text, name: 'a.html', bytes: Buffer.from('<p>Some words.</p>') };

beforeAll(async () => {
  await build({
    configFile: false,
    root: repository,
    logLevel: 'error',
    build: {
      ssr: 'main/import/importWorker.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const importers: [string, () => Importer][] = [
  ['in a worker', () => createImporter({ workerPath: `${folder}/importWorker.js` })],
  ['inline', () => createImporter({ inline: true })],
];

describe.each(importers)('createImporter, %s', { timeout: 30_000 }, (_where, create) => {
  it('prepares an article and tells its steps', async () => {
    const steps: string[] = [];
    const prepared = await create().prepare(text, (step) => steps.push(step), never());
    expect(prepared).toMatchObject({ details: { title: 'Some words' }, format: 'text', words: 2 });
    expect(steps).toEqual(['reading', 'extracting']);
  });

  it('prepares a web page', async () => {
    const prepared = await create().prepare(page, ignore, never());
    expect(prepared).toMatchObject({ format: 'html', words: 2 });
  });

  it('leaves the bytes unchanged, so that they can be stored', async () => {
    const bytes = Uint8Array.from(text.bytes);
    await create().prepare({ ...text, bytes }, ignore, never());
    expect(bytes).toEqual(Uint8Array.from(text.bytes));
  });

  it('passes on what is wrong with a file', async () => {
    const empty = { ...text, bytes: new Uint8Array() };
    await expect(create().prepare(empty, ignore, never())).rejects.toMatchObject({
      name: 'AttestError',
      code: 'empty',
      said: message('import.noText', { name: 'a.txt' }),
    });
  });

  it('does not start what was already cancelled', async () => {
    const steps: string[] = [];
    const prepared = create().prepare(text, (step) => steps.push(step), AbortSignal.abort());
    await expect(prepared).rejects.toMatchObject({ code: 'cancelled' });
    expect(steps).toEqual([]);
  });

  it('stops when it is cancelled midway', async () => {
    const cancelling = new AbortController();
    const prepared = create().prepare(page, () => cancelling.abort(), cancelling.signal);
    await expect(prepared).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('createImporter, in a worker that fails', { timeout: 30_000 }, () => {
  it.each([
    ['that is not there', `${folder}/missing.js`],
    ['that ends without a result', new URL('data:text/javascript,0')],
    ['that throws', new URL('data:text/javascript,throw new Error("no")')],
  ])('says so: one %s', async (_case, workerPath) => {
    const prepared = createImporter({ workerPath }).prepare(text, ignore, never());
    await expect(prepared).rejects.toMatchObject({ name: 'AttestError', code: 'internal' });
  });

  it('says so where an import takes too long', async () => {
    const workerPath = new URL('data:text/javascript,for (;;);');
    const importer = createImporter({ workerPath, maxMs: 200 });
    const prepared = importer.prepare(text, ignore, never());
    await expect(prepared).rejects.toMatchObject({
      code: 'too-large',
      said: message('import.tooSlow'),
    });
  });

  it('stops an unresponsive worker when it is cancelled', async () => {
    const workerPath = new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads';
        parentPort.postMessage({ type: 'step', step: 'reading' });
        for (;;);
      `)}`,
    );
    const cancelling = new AbortController();
    const cancel = () => cancelling.abort();
    const prepared = createImporter({ workerPath }).prepare(text, cancel, cancelling.signal);
    await expect(prepared).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('says so where an import runs out of memory', async () => {
    const hungry = `const all = []; for (;;) all.push(new Array(1_000_000).fill({}))`;
    const workerPath = new URL(`data:text/javascript,${encodeURIComponent(hungry)}`);
    const importer = createImporter({ workerPath, maxHeapMb: 32 });
    const prepared = importer.prepare(text, ignore, never());
    await expect(prepared).rejects.toMatchObject({ code: 'too-large' });
  });
});

function never(): AbortSignal {
  return new AbortController().signal;
}

function ignore(): void {
  // What steps there are is tested above.
}
