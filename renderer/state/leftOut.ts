import { groupLinks } from '../../shared/ledger/groupLinks';
import type { HighlightId } from '../../shared/model/ids';
import { filterHighlights, type HighlightFilter, isFiltering } from './highlightFilter';
import type { OpenArticle } from './libraryState';
import type { WindowState } from './store';

const none: ReadonlySet<HighlightId> = new Set();

type Records = Pick<OpenArticle, 'highlights' | 'links'>;

/**
 * The open article’s highlights that the list’s filter does not let through: dimmed in the text, and passed over by the
 * keys. Empty while the list is not in view, since nothing would explain it. The same set for the same records and
 * filter.
 */
export function listLeftOut({ library, session }: WindowState): ReadonlySet<HighlightId> {
  const isInView = session.isInspectorShown && !session.isReviewing && !session.isFindingClaims;
  if (!isInView || !library?.open || !isFiltering(session.filter)) return none;
  return findLeftOut(library.open, session.filter);
}

const known = new WeakMap<HighlightFilter, Records & { leftOut: ReadonlySet<HighlightId> }>();

/** The highlights that a filter does not let through. */
export function findLeftOut(
  { highlights, links }: Records,
  filter: HighlightFilter,
): ReadonlySet<HighlightId> {
  const last = known.get(filter);
  if (last?.highlights === highlights && last.links === links) return last.leftOut;
  const { shown } = filterHighlights([...highlights.values()], groupLinks(links.values()), filter);
  const leftOut = new Set(highlights.keys());
  for (const { id } of shown) leftOut.delete(id);
  known.set(filter, { highlights, links, leftOut });
  return leftOut;
}
