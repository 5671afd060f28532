import { plainText } from '../document/plainText';
import type { ArticleRecords, LibraryRecords } from '../library/state';
import { positionOf, quoteOf, type TextRange } from '../model/anchor';
import { compareHighlights, type Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import type { Link } from '../model/link';
import { findDoubts } from './findDoubts';
import { isSourced } from './isSourced';
import type { Ledger, LedgerClaim } from './ledger';

/** The ledger of an article: claims without a source first, each group in the order of the text. `textLength` in UTF-16 units. */
export function buildLedger(
  { article, highlights, links }: Pick<ArticleRecords, 'article' | 'highlights' | 'links'>,
  sources: LibraryRecords['sources'],
  textLength: number,
): Ledger {
  const linksOf = groupLinks(links.values());
  const inOrder = [...highlights.values()].sort(compareHighlights);
  const claims = inOrder
    .filter((highlight) => highlight.kind === 'claim')
    .map((highlight): LedgerClaim => {
      const own = linksOf.get(highlight.id) ?? [];
      return { ...makeClaim(highlight, own), doubts: findDoubts(highlight, own, sources, article) };
    });
  const sourced = claims.filter(({ links: own }) => isSourced(own));
  const unsourced = claims.filter(({ links: own }) => !isSourced(own));
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

/** Links by the highlight they start from. */
export function groupLinks(links: Iterable<Link>): Map<HighlightId, Link[]> {
  const groups = new Map<HighlightId, Link[]>();
  for (const link of links) {
    const group = groups.get(link.highlight);
    if (group) group.push(link);
    else groups.set(link.highlight, [link]);
  }
  return groups;
}

function makeClaim(highlight: Highlight, links: Link[]): Omit<LedgerClaim, 'doubts'> {
  const has = (relation: Link['relation']) => links.some((link) => link.relation === relation);
  return {
    highlight: highlight.id,
    quote: quoteOf(highlight.anchor).exact,
    position: positionOf(highlight.anchor),
    verdict: highlight.verdict,
    note: highlight.note ? plainText(highlight.note) : '',
    links,
    isConflicting: has('contradicts') && (has('supports') || has('origin')),
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
