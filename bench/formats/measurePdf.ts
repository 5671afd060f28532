import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf } from '../../main/import/pdf/readPdf';
import { readArticleText } from '../../shared/document/articleText';
import { findLocator } from '../../shared/document/locator/findLocator';
import type { Measure } from '../Measure';
import { type KnownText, sayKnownText } from './KnownText';
import { f1, scoreWords, splitWords, type WordScore } from './measureWords';
import { type PdfKind, pdfKinds } from './pdf/pdfKinds';
import { MissingProducer, runProducer } from './pdf/runProducer';

/** The names of kinds to measure contain this; all do where it is not set. */
const ONLY = process.env.ATTEST_PDF_KINDS ?? '';

/** How well the text of PDFs is read, of which it is known what they say, beside pdftotext. */
export async function measurePdf(folder: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [index, kind] of pdfKinds.entries()) {
    if (!kind.name.includes(ONLY)) continue;
    const own = join(folder, `pdf-${index}`);
    await mkdir(own, { recursive: true });
    try {
      measures.push(...(await measureKind(kind, own)));
    } catch (error) {
      if (!(error instanceof MissingProducer)) throw error;
      process.stderr.write(`${kind.name}: left out, since ${error.program} is not installed\n`);
    }
  }
  return measures;
}

async function measureKind(kind: PdfKind, folder: string): Promise<Measure[]> {
  const path = await kind.make(folder);
  const bytes = new Uint8Array(await readFile(path));
  const options = kind.password === undefined ? {} : { password: kind.password };
  const { document } = await readPdf({ name: 'text.pdf', bytes, options, onProgress: () => {} });
  const { text } = readArticleText(document);
  const truth = splitWords(
    sayKnownText(kind.text, { areNotesInPlace: false, areItemsNumbered: false }),
  );
  const own = scoreWords(splitWords(text), truth);
  const pages = await readPages(path, folder, kind.password);
  const peer = await readWithPeer(kind, path, folder);
  const row = (what: string, attest: number, other: number, least: number): Measure => ({
    what: `${kind.name}: ${what}`,
    unit: '%',
    attest: attest * 100,
    beside: 'pdftotext',
    other: other * 100,
    ratio: attest / other,
    target: `≥ ${least} %, and no less than pdftotext`,
    isMet: attest * 100 >= least && attest >= other,
    samples: truth.length,
  });
  return [
    row('words found', own.recall, peer.recall, kind.least.recall),
    row('words that are right', own.precision, peer.precision, kind.least.precision),
    row('paragraphs whose page is right', sharePlaced(kind.text, document, text, pages), 1, 100),
  ];
}

async function readWithPeer(kind: PdfKind, path: string, folder: string): Promise<WordScore> {
  const truths = [true, false].flatMap((areNotesInPlace) =>
    [true, false].map((areItemsNumbered) =>
      splitWords(sayKnownText(kind.text, { areNotesInPlace, areItemsNumbered })),
    ),
  );
  const password = kind.password === undefined ? [] : ['-upw', kind.password];
  let best: WordScore = { recall: 0, precision: 0 };
  for (const mode of [[], ['-layout']]) {
    const words = splitWords(
      await runProducer('pdftotext', [...mode, ...password, path, '-'], folder),
    );
    for (const truth of truths) {
      const score = scoreWords(words, truth);
      if (f1(score) > f1(best)) best = score;
    }
  }
  return best;
}

/** The words of each page, by pdftotext. */
async function readPages(path: string, folder: string, password?: string): Promise<Set<string>[]> {
  const options = password === undefined ? [] : ['-upw', password];
  const text = await runProducer('pdftotext', [...options, path, '-'], folder);
  return text.split('\f').map((page) => new Set(splitWords(page)));
}

/** How many paragraphs are on the page where their first word is. In scripts without spaces, it is a few letters. */
function sharePlaced(
  { blocks }: KnownText,
  document: Parameters<typeof findLocator>[0],
  text: string,
  pages: readonly ReadonlySet<string>[],
): number {
  let known = 0;
  let right = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const [word] = splitWords(block.first);
    const page = pages.findIndex((words) => words.has(word ?? ''));
    // Where the peer itself doesn’t have the word whole, nothing is known of its page.
    if (page < 0 || /\p{Script=Han}/u.test(block.first)) continue;
    known += 1;
    const offset = text.indexOf(block.first);
    const locator = offset < 0 ? null : findLocator(document, offset);
    if (locator?.label === 'page' && locator.page === page + 1) right += 1;
  }
  return known ? right / known : 1;
}
