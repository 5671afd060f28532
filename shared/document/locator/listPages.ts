import type { Node } from '@tiptap/pm/model';
import type { TextPage } from '../../annotations/annotatedText';
import { readArticleText } from '../articleText';
import { markedLocator } from './findLocator';
import { type Locator, parseLocator } from './locator';

/** The pages of a text, in its order, as it says where its blocks and their parts were in the original; none where it does not. */
export function listPages(document: Node): TextPage[] {
  const { text, blocks } = readArticleText(document);
  const turns: { value: string; start: number }[] = [];
  const turnTo = (locator: Locator | null, start: number) => {
    if (locator?.label !== 'page' || turns.at(-1)?.value === locator.printed) return;
    turns.push({ value: locator.printed, start });
  };
  for (const { start, position } of blocks) {
    const block = document.resolve(position).parent;
    turnTo(parseLocator(block.attrs.locator), start);
    block.forEach((node, offset) => {
      turnTo(markedLocator(node.marks), start + offset);
    });
  }
  return turns.map(({ value, start }, index) => ({
    value,
    start,
    end: turns[index + 1]?.start ?? text.length,
  }));
}
