import type { Page } from '@playwright/test';

/** Far more than anything takes to come to rest. */
const MOST_FRAMES = 1000;

/** The article’s text, in whatever language the window is. */
export function articleText(page: Page) {
  return page.locator('[data-article-text]').getByRole('textbox');
}

/** Selects the first place where `words` stand, by drawing the mouse over them. They have to lie in one line. */
export async function selectPassage(page: Page, words: string): Promise<void> {
  const { start, end } = await findPassage(page, words);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Selects the first place where `words` stand with the caret: a click before them, then Shift and arrows. */
export async function selectByCaret(page: Page, words: string): Promise<void> {
  await placeCaret(page, words);
  for (const _letter of words) await page.keyboard.press('Shift+ArrowRight');
}

/** Puts the caret before the first place where `words` stand. */
export async function placeCaret(page: Page, words: string): Promise<void> {
  const { start } = await findPassage(page, words);
  await page.mouse.click(start.x, start.y);
}

/** More than the app itself waits for a text that it has scrolled to settle. */
const REST_FRAMES = 6;

/**
 * Scrolls to the first place where `words` stand in the text, and answers where on the screen they begin and end. What
 * lies around them may still be laid out or go away: the answer is given when they have stayed where they are for some
 * frames, with nothing over them.
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
  throw new Error(`“${words}” does not come to rest, or something lies over it.`);
}

interface Place {
  start: { x: number; y: number };
  end: { x: number; y: number };
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Runs in the page. Null while something lies over the words. */
async function measureInNextFrame(root: HTMLElement | SVGElement, wanted: string) {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const at = nodes
    .map((node) => node.textContent)
    .join('')
    .indexOf(wanted);
  if (at === -1) throw new Error(`The text does not hold “${wanted}”.`);
  // Highlights part the text into several nodes, and a passage may go over some of them.
  const toPoint = (letter: number): [Node, number] => {
    let left = letter;
    for (const node of nodes) {
      const length = node.textContent?.length ?? 0;
      if (left < length) return [node, left];
      left -= length;
    }
    throw new Error('This is past the text.');
  };
  // From letter to letter: between two nodes there is a place in each, and one may be in the line before.
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
