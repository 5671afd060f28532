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
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const at = nodes
      .map((node) => node.textContent)
      .join('')
      .indexOf(wanted);
    if (at === -1) throw new Error(`The text does not hold “${wanted}”.`);
    // Highlights part the text into several nodes, and a passage may go over some of them.
    const toPoint = (offset: number): [Node, number] => {
      let left = offset;
      for (const node of nodes) {
        const length = node.textContent?.length ?? 0;
        if (left <= length) return [node, left];
        left -= length;
      }
      throw new Error('This is past the text.');
    };
    const range = document.createRange();
    range.setStart(...toPoint(at));
    range.setEnd(...toPoint(at + wanted.length));
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [rects[0], rects[rects.length - 1]];
    if (!first || !last) throw new Error(`“${wanted}” is not on the screen.`);
    return {
      start: { x: first.left + 0.5, y: first.top + first.height / 2 },
      end: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }, words);
}
