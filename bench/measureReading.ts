import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Measure } from './Measure';
import { measureScreenReader } from './measureScreenReader';
import type { PeerText } from './peer/peerText';
import { median, percentile } from './percentile';
import { momentOf, type RunningElectron, startElectron } from './startElectron';

interface Options {
  root: string;
  /** A library of two articles of 100,000 words with 5,000 highlights each. */
  library: string;
  settings: string;
  peerText: PeerText;
  runs: number;
}

const KEYS = 200;

/** Opening a long article, and typing in it. */
export async function measureReading(options: Options): Promise<Measure[]> {
  const { root, library, settings, peerText, runs } = options;
  const app = await startElectron([root, `--library=${library}`, `--user-data-dir=${settings}`]);
  const peer = await startElectron([
    join(root, 'bench/window'),
    `--page=${join(root, 'out/bench/peer/index.html')}`,
  ]);
  try {
    await momentOf(app.page, 'attest:article-painted');
    const opened: Opening[] = [];
    const shown: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const own = await openArticle(app.page, (run + 1) % 2);
      const other = await showInPeer(peer, peerText);
      if (run === 0) continue;
      opened.push(own);
      shown.push(other);
    }
    const heard = await measureScreenReader(
      app.page,
      (run) => openArticle(app.page, (runs + run) % 2),
      runs,
    );
    const keys = await typeLetters(app.page);
    return [...describeOpening(opened, shown), ...heard, describeTyping(keys)];
  } finally {
    await app.stop();
    await peer.stop();
  }
}

interface Opening {
  fromClickMs: number;
  fromTextMs: number;
  atHandMs: number;
  paintedMs: number;
}

/** The time until an article’s text and highlights are on the screen: from the click on it in the list, and from when they have been read and sent. */
async function openArticle(page: Page, index: number): Promise<Opening> {
  const list = page.getByRole('listbox', { name: 'Articles' });
  await page.evaluate(() => {
    addEventListener('pointerdown', (event) => performance.mark('bench:click', event), {
      capture: true,
      once: true,
    });
  });
  const before = await page.evaluate(() => performance.timeOrigin + performance.now());
  // The one that isn’t open now: its place in the list depends on the order.
  await list.getByRole('option').nth(index).click();
  const click = await momentOf(page, 'bench:click', before);
  const atHand = await momentOf(page, 'attest:article-at-hand', click);
  const painted = await momentOf(page, 'attest:article-painted', click);
  return {
    fromClickMs: painted - click,
    fromTextMs: painted - atHand,
    atHandMs: atHand,
    paintedMs: painted,
  };
}

async function showInPeer({ page }: RunningElectron, text: PeerText): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => typeof window.showInPeer === 'function');
  return page.evaluate((given) => window.showInPeer(given), text);
}

/**
 * From each key press until its letter is in the text, everything it triggers in the window has run, and the page is
 * laid out. The frame after that depends on the machine’s graphics, and is the same in every editor.
 */
export async function typeLetters(page: Page): Promise<number[]> {
  await page.keyboard.press('ControlOrMeta+E');
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.locator('p').first().click();
  await text.evaluate((root) => {
    let pressedMs = 0;
    addEventListener(
      'keydown',
      () => {
        pressedMs = performance.now();
      },
      { capture: true },
    );
    const measure = () => {
      document.body.getBoundingClientRect();
      performance.measure('bench:key', { start: pressedMs, end: performance.now() });
      pressedMs = 0;
    };
    // The editor’s own observer was registered first, and so runs first, with all it sets off, before `measure`.
    new MutationObserver(() => {
      if (pressedMs) queueMicrotask(measure);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('a', { delay: 20 });
  return page.evaluate(() =>
    performance.getEntriesByName('bench:key').map((entry) => entry.duration),
  );
}

/** The peer has its text at hand, so it is compared with that; the click’s way to the disk and back comes on top. */
function describeOpening(opened: readonly Opening[], shown: readonly number[]): Measure[] {
  const other = median(shown);
  const describe = (what: string, attest: number): Measure => ({
    what: `open 100,000 words with 5,000 highlights, from ${what} to painted`,
    unit: 'ms',
    attest,
    beside: 'Recogito text-annotator, text at hand to painted',
    other,
    ratio: attest / other,
    target: '≤ 0.5 × Recogito',
    isMet: attest / other <= 0.5,
    samples: opened.length,
  });
  return [
    describe('the text at hand', median(opened.map(({ fromTextMs }) => fromTextMs))),
    describe('the click', median(opened.map(({ fromClickMs }) => fromClickMs))),
  ];
}

function describeTyping(keys: readonly number[]): Measure {
  const worst = percentile(keys, 0.95);
  return {
    what: 'keystroke in it, 95th percentile',
    unit: 'ms',
    attest: worst,
    beside: 'the limit',
    other: 8,
    ratio: worst / 8,
    target: '≤ 8 ms',
    isMet: worst <= 8,
    samples: keys.length,
  };
}
