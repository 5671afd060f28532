import type { Node } from '@tiptap/pm/model';
import { readArticleText } from '../../../../shared/document/articleText';
import { markedLocator } from '../../../../shared/document/locator/findLocator';
import { parseLocator } from '../../../../shared/document/locator/locator';
import type { TextRange } from '../../../../shared/model/anchor';

/** A stretch of the canonical text, and the page of the original that it stands on, from 1. */
export interface PagePart extends TextRange {
  readonly page: number;
}

/**
 * What of an article’s text stands on which page, in the order of the text. A page may have several parts, since notes stand
 * at the end of an article.
 */
export function listPageTexts(document: Node): PagePart[] {
  const parts: PagePart[] = [];
  const add = (page: number, start: number, end: number) => {
    const last = parts.at(-1);
    // Between two blocks is a line feed.
    if (last?.page === page && last.end + 1 >= start) {
      parts[parts.length - 1] = { ...last, end };
    } else parts.push({ page, start, end });
  };
  for (const block of readArticleText(document).blocks) {
    const node = document.nodeAt(block.position - 1);
    const own = pageOf(parseLocator(node?.attrs.locator));
    let start = block.start;
    node?.forEach((child) => {
      const end = start + child.nodeSize;
      const page = pageOf(markedLocator(child.marks)) ?? own;
      if (page !== null) add(page, start, end);
      start = end;
    });
  }
  return parts;
}

function pageOf(locator: ReturnType<typeof parseLocator>): number | null {
  return locator?.label === 'page' ? locator.page : null;
}
