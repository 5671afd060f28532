import type { ArticleRecords, LibraryRecords } from '../library/state';
import { positionOf, type TextRange } from '../model/anchor';
import { compareHighlights } from '../model/highlight';
import { isSourced } from './isSourced';
import type { Ledger } from './ledger';
import { listClaims } from './listClaims';

/** The ledger of an article: claims without a source first, each group in the order of the text. `textLength` in UTF-16 units. */
export function buildLedger(
  { article, highlights, links }: Pick<ArticleRecords, 'article' | 'highlights' | 'links'>,
  sources: LibraryRecords['sources'],
  textLength: number,
): Ledger {
  const claims = listClaims({ article, highlights, links }, sources);
  const sourced = claims.filter(({ links: own }) => isSourced(own));
  const unsourced = claims.filter(({ links: own }) => !isSourced(own));
  const inOrder = [...highlights.values()].sort(compareHighlights);
  const positions = inOrder.flatMap(({ anchor }) => positionOf(anchor) ?? []);
  return {
    claims: [...unsourced, ...sourced],
    coverage: {
      claims: claims.length,
      sourced: sourced.length,
      conflicting: claims.filter((claim) => claim.isConflicting).length,
      unsettled: claims.filter(({ doubts }) => doubts.length > 0).length,
      claimsSourced: claims.length ? sourced.length / claims.length : 0,
      textHighlighted: textLength ? Math.min(1, measureUnion(positions) / textLength) : 0,
    },
  };
}

/** The total length that the ranges cover, counting overlaps once. The ranges are ordered by start. */
function measureUnion(ranges: readonly TextRange[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of ranges) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
