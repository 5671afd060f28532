import type { Node } from '@tiptap/pm/model';
import { readArticleText } from '../../shared/document/articleText';
import { listBeginnings, listPieces } from '../../shared/document/locator/listPieces';
import { sayLocators } from '../../shared/document/locator/sayLocators';
import type { Words } from '../../shared/words/Words';

/** The texts of an article’s blocks, with `[p. 12]` where a page of the original begins. */
export function writeWithLocators(document: Node, words: Words): string[] {
  const beginnings = listBeginnings(listPieces(document));
  let next = 0;
  return readArticleText(document).blocks.map(({ text, position }) => {
    let written = '';
    let done = 0;
    for (
      let piece = beginnings[next];
      piece && piece.from <= position + text.length;
      piece = beginnings[next]
    ) {
      // A block begins before its text, and a picture before the block that follows it.
      const at = Math.max(0, piece.from - position);
      const { locator } = piece;
      written += `${text.slice(done, at)}[${sayLocators({ from: locator, to: locator }, words)}] `;
      done = at;
      next += 1;
    }
    return written + text.slice(done);
  });
}
