import type { Page } from '@playwright/test';

/** The article's text, as a screen reader names it. */
export function articleText(page: Page) {
  return page.getByRole('textbox', { name: 'Text of the article' });
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

/** Scrolls to the first place where `words` stand in the text, and answers where on the screen they begin and end. */
async function findPassage(page: Page, words: string) {
  const text = articleText(page);
  await text.getByText(words).first().scrollIntoViewIfNeeded();
  return text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; start: number; end: number }[] = [];
    let read = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = read.length;
      read += node.nodeValue ?? '';
      nodes.push({ node, start, end: read.length });
    }
    const at = read.indexOf(wanted);
    const end = at + wanted.length;
    // Marks of highlights part the text, so the words may begin in one piece and end in another.
    const first = nodes.find((piece) => at >= piece.start && at < piece.end);
    const last = nodes.find((piece) => end > piece.start && end <= piece.end);
    if (at === -1 || !first || !last) throw new Error(`The text does not hold “${wanted}”.`);
    const range = document.createRange();
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, end - last.start);
    const rects = [...range.getClientRects()];
    const [from, to] = [rects[0], rects.at(-1)];
    if (!from || !to) throw new Error(`“${wanted}” is not in sight.`);
    return {
      start: { x: from.left + 0.5, y: from.top + from.height / 2 },
      end: { x: to.right - 0.5, y: to.top + to.height / 2 },
    };
  }, words);
}
