import { readArticleText } from '../shared/document/articleText';
import type { ArticleRecords, TextState } from '../shared/library/state';
import { positionOf } from '../shared/model/anchor';
import type { PeerText } from './peer/peerText';

/** An article's text and highlights for a peer whose highlights stay within one paragraph. */
export function makePeerText({
  document,
  highlights,
}: Pick<TextState, 'document'> & Pick<ArticleRecords, 'highlights'>): PeerText {
  const { blocks } = readArticleText(document);
  let index = 0;
  const placed = [...highlights.values()]
    .flatMap(({ id, anchor }) => {
      const position = positionOf(anchor);
      return position ? [{ id, ...position }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return {
    paragraphs: blocks.map(({ text }) => text),
    highlights: placed.map(({ id, start, end }) => {
      while (index + 1 < blocks.length && (blocks[index + 1]?.start ?? 0) <= start) index += 1;
      const block = blocks[index];
      const offset = block?.start ?? 0;
      const length = block?.text.length ?? 0;
      return { id, paragraph: index, start: start - offset, end: Math.min(end - offset, length) };
    }),
  };
}
