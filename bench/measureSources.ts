import type { Page } from '@playwright/test';
import type { Measure } from './Measure';
import { percentile } from './percentile';
import { momentOf, startElectron } from './startElectron';

interface Options {
  root: string;
  /** A library of five thousand sources with fifty thousand links. */
  library: string;
  settings: string;
}

/** One frame of a screen with 60 Hz. */
const FRAME_MS = 16.7;
const QUERIES = ['harbour', 'report of', 'example.org/9', '2019', 'an'];
const TIMES = 8;

/** Searching the sources, and showing the ledger of an article and that of the library, in a window. */
export async function measureSources({ root, library, settings }: Options): Promise<Measure[]> {
  const app = await startElectron([root, `--library=${library}`, `--user-data-dir=${settings}`]);
  const { page } = app;
  try {
    await momentOf(page, 'attest:article-painted');
    await page.evaluate(markPaints);
    const searched = await searchSources(page);
    const ofArticle = await showTimes(page, 'ControlOrMeta+2', 'ControlOrMeta+1');
    // The first time it is read; from then on it is a copy that is kept up.
    const [first = 0, ...again] = await showTimes(page, 'ControlOrMeta+5', 'ControlOrMeta+3');
    return [
      compare('a key in the search of the sources', searched, 30),
      compare('the ledger of an article', ofArticle, 100),
      compare('the ledger of the library, once it is read', again, 100),
      compare('the ledger of the library, the first time', [first], 100),
    ];
  } finally {
    await app.stop();
  }
}

/** Types queries, and returns for each key how many ms later the list was painted. */
async function searchSources(page: Page): Promise<number[]> {
  await page.keyboard.press('ControlOrMeta+3');
  const field = page.getByRole('searchbox', { name: 'Find sources' });
  await field.waitFor();
  await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').first().waitFor();
  const times: number[] = [];
  for (const query of QUERIES) {
    await field.fill('');
    for (const letter of query) {
      times.push(await timeKey(page, letter === ' ' ? 'Space' : letter));
    }
  }
  await field.fill('');
  return times;
}

/** Shows a ledger again and again, and returns how many ms after the key its rows were painted. */
async function showTimes(page: Page, key: string, away: string): Promise<number[]> {
  const grid = page.getByRole('grid');
  const times: number[] = [];
  await page.getByRole('main').focus();
  if (key === 'ControlOrMeta+2') {
    await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click();
    await page.locator('[data-article-text]').waitFor();
  }
  for (let time = 0; time < TIMES; time += 1) {
    times.push(await timeKey(page, key, 'main tbody td'));
    await grid.first().waitFor();
    await page.keyboard.press(away);
    await grid.first().waitFor({ state: 'hidden' });
  }
  return times;
}

/** How many ms after a key what it leads to was painted: the next frame in which `selector` is there. */
async function timeKey(page: Page, key: string, selector = 'body'): Promise<number> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset.benchWanted = wanted;
  }, selector);
  const before = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.keyboard.press(key);
  const pressed = await momentOf(page, 'bench:key', before);
  return (await momentOf(page, 'bench:painted', pressed)) - pressed;
}

/** Runs in the page: marks each key, and when what it leads to has been painted. */
function markPaints(): void {
  addEventListener(
    'keydown',
    (event) => {
      performance.mark('bench:key', event);
      const look = () => {
        const wanted = document.documentElement.dataset.benchWanted ?? 'body';
        if (!document.querySelector(wanted)) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('bench:painted');
        requestAnimationFrame(() => port2.postMessage(null));
      };
      // After the key has been handled.
      setTimeout(look);
    },
    { capture: true },
  );
}

function compare(what: string, times: readonly number[], most: number): Measure {
  const attest = percentile(times, 0.95);
  return {
    what: `window with 5,000 sources and 50,000 links: ${what}, 95th percentile`,
    unit: 'ms',
    attest,
    beside: 'a frame',
    other: FRAME_MS,
    ratio: attest / FRAME_MS,
    target: `≤ ${most} ms`,
    isMet: attest <= most,
    samples: times.length,
  };
}
