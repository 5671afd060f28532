import type { Page } from '@playwright/test';
import type { Measure } from './Measure';
import { median } from './percentile';

/** When nothing more has been marked up for this long, all is: the app works in idle periods, one after another. */
const QUIET_MS = 2000;

/**
 * What an opened article costs for the sake of screen readers: the marks in its text, which are made while the window is
 * idle, and all of it laid out, which is done only where one is used. `open` opens another article each time, and answers
 * when it was at hand and when it was painted.
 */
export async function measureScreenReader(
  page: Page,
  open: (run: number) => Promise<{ atHandMs: number; paintedMs: number }>,
  runs: number,
): Promise<Measure[]> {
  const measured = { usual: noTimes(), heard: noTimes() };
  for (let run = 0; run < runs * 2; run += 1) {
    const isHeard = run % 2 === 1;
    await page.evaluate(
      (isOn) => document.documentElement.toggleAttribute('data-screen-reader', isOn),
      isHeard,
    );
    const { atHandMs, paintedMs } = await open(run);
    const markedMs = await momentMarked(page);
    const times = measured[isHeard ? 'heard' : 'usual'];
    times.painted.push(paintedMs - atHandMs);
    times.marked.push(markedMs - paintedMs);
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-screen-reader'));
  const { usual, heard } = measured;
  return [
    compare('all laid out for a screen reader, from the text at hand to painted', heard.painted, {
      what: 'the same, only what is near the window laid out',
      times: usual.painted,
    }),
    compare('from painted until all is marked up for screen readers, while idle', usual.marked, {
      what: 'the opening itself, from the text at hand to painted',
      times: usual.painted,
    }),
    compare('the same with all laid out', heard.marked, {
      what: 'only what is near the window laid out',
      times: usual.marked,
    }),
  ];
}

function noTimes(): { painted: number[]; marked: number[] } {
  return { painted: [], marked: [] };
}

/** When the last mark was put into the text, in ms since 1970. */
function momentMarked(page: Page): Promise<number> {
  return page.evaluate(
    (quietMs) =>
      new Promise<number>((resolve) => {
        const text = document.querySelector('[data-article-text]');
        if (!text) throw new Error('There is no article.');
        let timer: ReturnType<typeof setTimeout> | undefined;
        const note = () => {
          const now = performance.timeOrigin + performance.now();
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve(now);
          }, quietMs);
        };
        const observer = new MutationObserver(note);
        observer.observe(text, { subtree: true, childList: true });
        if (text.querySelector('[role="mark"]')) note();
      }),
    QUIET_MS,
  );
}

function compare(
  what: string,
  times: readonly number[],
  other: { what: string; times: readonly number[] },
): Measure {
  const [own, beside] = [median(times), median(other.times)];
  return {
    what: `100,000 words with 5,000 highlights, ${what}`,
    unit: 'ms',
    attest: own,
    beside: other.what,
    other: beside,
    ratio: own / beside,
    target: 'none',
    isMet: true,
    samples: times.length,
  };
}
