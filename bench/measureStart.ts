import { join } from 'node:path';
import type { Measure } from './Measure';
import { median } from './percentile';
import { momentOf, startElectron } from './startElectron';

interface Options {
  root: string;
  /** A library of ten thousand articles. */
  library: string;
  /** A folder for the window’s settings. */
  settings: string;
  runs: number;
}

const FIRST_PAINT = 'first-contentful-paint';

/**
 * From the start of the process to a usable window: articles listed, the first text painted. For both, the moment is
 * when Chromium reports that the first frame with content was shown.
 */
export async function measureStart({ root, library, settings, runs }: Options): Promise<Measure> {
  const bare: number[] = [];
  const attest: number[] = [];
  // Alternating, so that both meet the machine at the same speeds. The first of each fills the caches.
  for (let run = 0; run <= runs; run += 1) {
    const floor = await startAndWait([join(root, 'bench/window')], [FIRST_PAINT]);
    const own = await startAndWait(
      [root, `--library=${library}`, `--user-data-dir=${settings}`],
      // Drawn and clickable, and shown.
      ['attest:article-painted', FIRST_PAINT],
    );
    if (run === 0) continue;
    bare.push(floor);
    attest.push(own);
  }
  const ratio = median(attest) / median(bare);
  return {
    what: 'start to usable window, 10,000 articles',
    unit: 'ms',
    attest: median(attest),
    beside: 'bare Electron window',
    other: median(bare),
    ratio,
    target: '≤ 1.5 × the bare window',
    isMet: ratio <= 1.5,
    samples: runs,
  };
}

/** How long it took to reach all of these moments, in ms. */
async function startAndWait(args: readonly string[], marks: readonly string[]): Promise<number> {
  const { page, startedAtMs, stop } = await startElectron(args);
  const moments = await Promise.all(marks.map((mark) => momentOf(page, mark)));
  await stop();
  return Math.max(...moments) - startedAtMs;
}
