import { readFile } from 'node:fs/promises';
import { readPdf } from '../../main/import/pdf/readPdf';
import type { Measure } from '../Measure';
import { makeKnownText } from './KnownText';
import { makeWithLatex } from './pdf/pdfKinds';
import { runProducer } from './pdf/runProducer';

const LONG = { seed: 2029, sections: 195, paragraphs: 8, hasNotes: true };
const FIRST_S = 2;
const ALL_S = 20;

/** How soon the first page of a PDF of five hundred pages is read, and how soon all are, beside pdftotext. */
export async function measureLongPdf(folder: string): Promise<Measure[]> {
  const text = makeKnownText(LONG);
  const path = await makeWithLatex(folder, text, { documentClass: '[11pt]{report}' });
  const bytes = new Uint8Array(await readFile(path));
  const startMs = performance.now();
  const secondsSince = () => (performance.now() - startMs) / 1000;
  let first = 0;
  let pages = 0;
  const onProgress = () => {
    first ||= secondsSince();
    pages += 1;
  };
  await readPdf({ name: 'text.pdf', bytes, options: {}, onProgress });
  const all = secondsSince();
  const peer = await timePeer(path, folder);
  const row = (what: string, seconds: number, other: number, most: number): Measure => ({
    what: `a PDF of ${pages} pages: ${what}`,
    unit: 's',
    attest: seconds,
    beside: 'pdftotext',
    other,
    ratio: seconds / other,
    target: `≤ ${most} s`,
    isMet: seconds <= most,
    samples: 1,
  });
  return [
    row('its first page read', first, await timePeer(path, folder, '-l', '1'), FIRST_S),
    row('all of it read', all, peer, ALL_S),
  ];
}

async function timePeer(path: string, folder: string, ...options: string[]): Promise<number> {
  const startMs = performance.now();
  await runProducer('pdftotext', [...options, path, '-'], folder);
  return (performance.now() - startMs) / 1000;
}
