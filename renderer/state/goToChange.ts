import type { ArticleId, HighlightId } from '../../shared/model/ids';
import type { ChangePlace } from './placeOfChange';
import type { ArticleView, Place, SessionState } from './sessionState';
import type { WindowStore } from './store';

/** The views in which each can be seen, the usual one first. */
const views: Record<Exclude<ChangePlace['kind'], 'source'>, readonly ArticleView[]> = {
  highlight: ['read', 'ledger'],
  text: ['read', 'revisions'],
  article: ['read', 'ledger', 'revisions'],
};

/** How to get there: some of the window's actions. */
interface Ways {
  go(place: Place): void;
  show(session: Partial<Omit<SessionState, 'place'>>): void;
  openArticle(article: ArticleId): Promise<void>;
}

/** Takes the person to where a change can be seen; stays if already there. */
export async function goToChange(
  store: WindowStore,
  ways: Ways,
  place: ChangePlace,
): Promise<void> {
  const { place: now } = store.getState().session;
  // Captures of its source, and links to it, are seen there.
  if (now.kind === 'evidence' && 'source' in place && place.source === now.source) return;
  if (place.kind === 'source') {
    if (now.kind !== 'sources' || place.source) ways.go({ kind: 'sources', source: place.source });
    return;
  }
  // The library's ledger shows claims of all articles.
  if (now.kind === 'ledger' && place.kind === 'highlight') return showClaim(ways, place.highlight);
  const isShown =
    now.kind === 'article' && now.article === place.article && views[place.kind].includes(now.view);
  if (!isShown) await ways.openArticle(place.article);
  if (place.kind === 'text' && isRead(store)) ways.show({ wantedPosition: place.position });
  if (place.kind !== 'highlight' || !place.highlight) return;
  ways.show({ highlight: place.highlight });
  store.getState().editor?.reveal(place.highlight);
}

function showClaim(ways: Ways, highlight: HighlightId | null): void {
  if (highlight) ways.show({ claim: { highlight, group: '' } });
}

function isRead(store: WindowStore): boolean {
  const { place } = store.getState().session;
  return place.kind === 'article' && place.view === 'read';
}
