import { plainText } from '../document/plainText';
import type { ArticleRecords, LibraryRecords } from '../library/state';
import { positionOf, quoteOf } from '../model/anchor';
import { compareHighlights, type Highlight } from '../model/highlight';
import type { Link } from '../model/link';
import { findDoubts } from './findDoubts';
import { groupLinks } from './groupLinks';
import type { DescribedArticle } from './isArticleItself';
import type { LedgerClaim } from './ledger';

type Annotations = Pick<ArticleRecords, 'highlights' | 'links'>;

/** The claims of an article, in the order of the text. */
export function listClaims(
  { article, highlights, links }: Annotations & { readonly article: DescribedArticle },
  sources: LibraryRecords['sources'],
): LedgerClaim[] {
  const linksOf = groupLinks(links.values());
  return [...highlights.values()]
    .filter(({ kind }) => kind === 'claim')
    .sort(compareHighlights)
    .map((highlight) => {
      const own = linksOf.get(highlight.id) ?? [];
      return { ...makeClaim(highlight, own), doubts: findDoubts(highlight, own, sources, article) };
    });
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
