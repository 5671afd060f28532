import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { CiteRequest } from '../../shared/citation/citer';
import { buildProgram } from '../testing/buildProgram';
import { createCiter } from './createCiter';
import { stylesFolder } from './testing/stylesFolder';

let workerPath = '';
beforeAll(async () => {
  workerPath = await buildProgram('main/citing/citeWorker.ts');
  const from = createRequire(import.meta.url).resolve('citeproc');
  await cp(from, join(dirname(workerPath), 'citeproc.cjs'));
});

function open(path = workerPath) {
  const citer = createCiter(path, stylesFolder);
  onTestFinished(() => citer.close());
  return citer;
}

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `src_${index}`,
    csl: { type: 'book', title: `Book ${index}` },
  }));
const request = (
  count: number,
  style: CiteRequest['style'] = { bundled: 'ieee' },
): CiteRequest => ({
  style,
  locale: 'en-US',
  isLocaleForced: false,
  items: items(count),
  citations: [],
});

it('cites in a thread, and what is short does not wait for what is long', async () => {
  const citer = open();
  const order: string[] = [];
  const long = citer.cite(request(400)).then(({ bibliography }) => {
    order.push('long');
    return bibliography.length;
  });
  await citer.cite(request(1)).then(() => order.push('short'));
  expect(await long).toBe(400);
  expect(order).toEqual(['short', 'long']);
});

it('goes on citing after a style that can’t be used', async () => {
  const citer = open();
  await expect(citer.cite(request(1, { xml: '<no/>' }))).rejects.toMatchObject({ code: 'invalid' });
  expect((await citer.cite(request(1))).bibliography).toHaveLength(1);
});

it('says so where its thread ends', async () => {
  await expect(open(`${workerPath}-missing`).cite(request(1))).rejects.toMatchObject({
    code: 'internal',
  });
});

it('tells who waits that the library is closed', async () => {
  const citer = open();
  const cited = citer.cite(request(1));
  await Promise.all([expect(cited).rejects.toMatchObject({ code: 'cancelled' }), citer.close()]);
});
