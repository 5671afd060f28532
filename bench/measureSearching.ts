import type { Page } from '@playwright/test';
import type { Measure } from './Measure';
import { typeLetters } from './measureReading';
import { percentile } from './percentile';
import { momentOf, type RunningElectron, startElectron } from './startElectron';

interface Options {
  root: string;
  /** A library of ten thousand articles, with ten million words. */
  library: string;
  /** A library of a few such articles. */
  small: string;
  /** A folder for the windows’ settings, with the index of the large library. */
  settings: string;
  queries: readonly string[];
}

/** One frame of a screen with 60 Hz. */
const FRAME_MS = 16.7;

/** Typing into the search of a large library, and into an article there as in a small library. */
export async function measureSearching(options: Options): Promise<Measure[]> {
  const { root, library, small, settings, queries } = options;
  const keys = await inWindow(root, library, settings, async ({ page }) => ({
    typed: await typeLetters(page),
    searched: await typeQueries(page, queries),
  }));
  const typedInSmall = await inWindow(root, small, settings, ({ page }) => typeLetters(page));
  return [
    compare('a key until its results are painted', keys.searched, {
      beside: 'a frame',
      other: FRAME_MS,
      target: '≤ 50 ms',
      most: 50,
    }),
    compareTyping(keys.typed, typedInSmall),
  ];
}

async function inWindow<T>(
  root: string,
  library: string,
  settings: string,
  measure: (app: RunningElectron) => Promise<T>,
): Promise<T> {
  const app = await startElectron([root, `--library=${library}`, `--user-data-dir=${settings}`]);
  try {
    await momentOf(app.page, 'attest:article-painted');
    return await measure(app);
  } finally {
    await app.stop();
  }
}

/** Types queries, and returns for each key how many ms later what its query finds was painted. */
async function typeQueries(page: Page, queries: readonly string[]): Promise<number[]> {
  const field = page.getByRole('combobox', { name: 'Search the library' });
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await field.waitFor();
  await page.evaluate(() =>
    addEventListener('keydown', (event) => performance.mark('bench:search-key', event), {
      capture: true,
    }),
  );
  const times: number[] = [];
  for (const query of queries) {
    await field.fill('');
    for (const letter of query) {
      if (letter === ' ') {
        // It asks nothing else yet.
        await page.keyboard.press('Space');
        continue;
      }
      const before = await page.evaluate(() => performance.timeOrigin + performance.now());
      await page.keyboard.press(letter);
      const pressed = await momentOf(page, 'bench:search-key', before);
      const painted = await momentOf(page, 'attest:results-painted', pressed);
      times.push(painted - pressed);
    }
  }
  return times;
}

function compareTyping(large: readonly number[], small: readonly number[]): Measure {
  const other = percentile(small, 0.95);
  return compare('a keystroke in an article', large, {
    beside: 'in a small library',
    other,
    target: '≤ 8 ms',
    most: 8,
  });
}

function compare(
  what: string,
  times: readonly number[],
  { beside, other, target, most }: { beside: string; other: number; target: string; most: number },
): Measure {
  const attest = percentile(times, 0.95);
  return {
    what: `window with 10 million words: ${what}, 95th percentile`,
    unit: 'ms',
    attest,
    beside,
    other,
    ratio: attest / other,
    target,
    isMet: attest <= most,
    samples: times.length,
  };
}
