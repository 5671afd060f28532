import type { Mark, Node } from '@tiptap/pm/model';
import { positionAtOffset, readArticleText } from '../articleText';
import { type Locator, parseLocator } from './locator';

/** Where the character at an offset of the canonical text stands in the original; null where that is not known. */
export function findLocator(document: Node, offset: number): Locator | null {
  const position = positionAtOffset(readArticleText(document), offset);
  const resolved = document.resolve(Math.min(position, document.content.size));
  return markedLocator(resolved.nodeAfter?.marks) ?? parseLocator(resolved.parent.attrs.locator);
}

/** The locator that a stretch of text is marked with. */
export function markedLocator(marks: readonly Mark[] | undefined): Locator | null {
  return parseLocator(marks?.find(({ type }) => type.name === 'locator')?.attrs.locator);
}

/** Where a passage begins and ends; null where that is not known. */
export function findLocators(
  document: Node,
  range: { start: number; end: number },
): { from: Locator; to: Locator } | null {
  const from = findLocator(document, range.start);
  const to = findLocator(document, Math.max(range.start, range.end - 1));
  return from && to && { from, to };
}
