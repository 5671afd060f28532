import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareWords } from '../main/import/html/testing/compareWords';
import { readExpectedText } from '../main/import/html/testing/readExpectedText';
import type { Measure } from './Measure';
import { pageReaders } from './pages/pageReaders';

type Reader = keyof typeof pageReaders;

/** The average over pages, 0 to 1. */
interface Score {
  recall: number;
  precision: number;
}

const READERS = Object.keys(pageReaders) as Reader[];

/**
 * How much of the articles of real pages is found, and how much else, beside two other readers. Each folder in `folder` has a
 * page (`source.html`) and what of it is its article (`expected.html`, or `expected.txt`).
 */
export async function measurePages(folder: string): Promise<Measure[]> {
  const names = (await readdir(folder)).sort();
  const sums = new Map<Reader, Score>();
  let count = 0;
  for (const name of names) {
    const expected = await readExpected(join(folder, name));
    if (expected === null) continue;
    const html = await readFile(join(folder, name, 'source.html'), 'utf8');
    for (const reader of READERS) {
      const text = await pageReaders[reader](html).catch(() => '');
      const { recall, precision } = compareWords(text, expected);
      const sum = sums.get(reader) ?? { recall: 0, precision: 0 };
      sums.set(reader, { recall: sum.recall + recall, precision: sum.precision + precision });
    }
    count += 1;
  }
  if (!count) throw new Error(`There are no pages in ${folder}.`);
  return READERS.filter((reader) => reader !== 'attest').flatMap((other) =>
    (['recall', 'precision'] as const).map((what) => describe(what, other, sums, count)),
  );
}

async function readExpected(page: string): Promise<string | null> {
  const [html, text] = ['expected.html', 'expected.txt'].map((name) => join(page, name));
  if (html && existsSync(html)) return readExpectedText(await readFile(html, 'utf8'));
  return text && existsSync(text) ? readFile(text, 'utf8') : null;
}

function describe(
  what: keyof Score,
  other: Reader,
  sums: ReadonlyMap<Reader, Score>,
  count: number,
): Measure {
  const averageOf = (reader: Reader) => (100 * (sums.get(reader)?.[what] ?? 0)) / count;
  const [attest, beside] = [averageOf('attest'), averageOf(other)];
  const ratio = beside ? attest / beside : 1;
  return {
    what: `words of the article of ${count} pages, ${what}`,
    unit: '%',
    attest,
    beside: other === 'readability' ? 'Readability alone' : 'Defuddle',
    other: beside,
    ratio,
    target: what === 'recall' ? 'more than the other' : 'no less than the other',
    isMet: what === 'recall' ? ratio > 1 : ratio >= 1,
    samples: count,
  };
}
