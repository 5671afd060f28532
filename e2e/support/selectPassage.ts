import type { Page } from '@playwright/test';

/** Far more than anything takes to settle. */
const MOST_FRAMES = 1000;

/** The article’s text, in whatever language the window is. */
export function articleText(page: Page) {
  return page.locator('[data-article-text]').getByRole('textbox');
}

/** Selects the first occurrence of `words` by dragging the mouse over them. They have to be on one line. */
export async function selectPassage(page: Page, words: string): Promise<void> {
  const { start, end } = await findPassage(page, words);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Selects the first occurrence of `words` with the caret: a click before them, then Shift and arrows. */
export async function selectByCaret(page: Page, words: string): Promise<void> {
  await placeCaret(page, words);
  for (const _letter of words) await page.keyboard.press('Shift+ArrowRight');
}

/** Puts the caret before the first occurrence of `words`. */
export async function placeCaret(page: Page, words: string): Promise<void> {
  const { start } = await findPassage(page, words);
  await page.mouse.click(start.x, start.y);
}

/** More frames than the app itself waits for a scrolled text to settle. */
const REST_FRAMES = 6;

/**
 * Scrolls to the first occurrence of `words` in the text and returns where on the screen they begin and end. The layout
 * around them may still be changing, so this waits until they have stayed in place for some frames with nothing over
 * them.
 */
async function findPassage(page: Page, words: string): Promise<Place> {
  const text = articleText(page);
  await text.getByText(words).first().scrollIntoViewIfNeeded();
  let before: Place | null = null;
  let restFrames = 0;
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    const now = await text.evaluate(measureInNextFrame, words);
    restFrames = now && before && isSame(now, before) ? restFrames + 1 : 0;
    if (now && restFrames === REST_FRAMES) return now;
    before = now;
  }
  throw new Error(`“${words}” does not settle, or something covers it.`);
}

interface Place {
  start: { x: number; y: number };
  end: { x: number; y: number };
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Runs in the page. Null while something covers the words. */
async function measureInNextFrame(root: HTMLElement | SVGElement, wanted: string) {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const at = nodes
    .map((node) => node.textContent)
    .join('')
    .indexOf(wanted);
  if (at === -1) throw new Error(`The text does not contain “${wanted}”.`);
  // Highlights split the text into several nodes, and a passage may span some of them.
  const toPoint = (letter: number): [Node, number] => {
    let left = letter;
    for (const node of nodes) {
      const length = node.textContent?.length ?? 0;
      if (left < length) return [node, left];
      left -= length;
    }
    throw new Error('The offset is past the end of the text.');
  };
  // From letter to letter: a boundary between nodes has a position in each, and one may be on the line before.
  const range = document.createRange();
  range.setStart(...toPoint(at));
  const [lastNode, lastLetter] = toPoint(at + wanted.length - 1);
  range.setEnd(lastNode, lastLetter + 1);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects[rects.length - 1]];
  if (!first || !last) return null;
  const place = {
    start: { x: first.left + 0.5, y: first.top + first.height / 2 },
    end: { x: last.right - 0.5, y: last.top + last.height / 2 },
  };
  const isFree = [place.start, place.end].every(({ x, y }) =>
    root.contains(document.elementFromPoint(x, y)),
  );
  return isFree ? place : null;
}
