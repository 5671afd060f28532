import type { Arrangement, PlacedEntry } from '../arrangeContent';
import { spreadRange } from '../spreadRange';

/** The part of a highlight that lies in one block: offsets within the block's text, end exclusive. Never empty. */
export interface HighlightPiece {
  readonly entry: PlacedEntry;
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** For each block of the article its pieces of highlights, those that start first (and the longer of two) first. */
export function findHighlightPieces({ articleText, entries }: Arrangement): HighlightPiece[][] {
  const pieces: HighlightPiece[][] = articleText.blocks.map(() => []);
  for (const entry of entries) {
    const parts = spreadRange(articleText, entry.range);
    for (const [index, { block, from, to }] of parts.entries()) {
      const isLast = index === parts.length - 1;
      pieces[block]?.push({ entry, from, to, isFirst: index === 0, isLast });
    }
  }
  return pieces;
}
