import { join } from 'node:path';
import type { Measure } from './Measure';
import { median } from './percentile';
import { momentOf, startElectron } from './startElectron';

interface Options {
  root: string;
  /** A library of ten thousand articles. */
  library: string;
  /** A folder for the window's settings. */
  settings: string;
  runs: number;
}

/** From the start of the process to a window that can be used: articles listed, the first text painted. */
export async function measureStart({ root, library, settings, runs }: Options): Promise<Measure> {
  const bare: number[] = [];
  const attest: number[] = [];
  // One after the other, so that both meet the machine at the same speeds. The first of each fills the caches.
  for (let run = 0; run <= runs; run += 1) {
    const floor = await startAndWait([join(root, 'bench/window')], 'first-contentful-paint');
    const own = await startAndWait(
      [root, `--library=${library}`, `--user-data-dir=${settings}`],
      'attest:article-painted',
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

async function startAndWait(args: readonly string[], mark: string): Promise<number> {
  const { page, startedAtMs, stop } = await startElectron(args);
  const moment = await momentOf(page, mark);
  await stop();
  return moment - startedAtMs;
}
