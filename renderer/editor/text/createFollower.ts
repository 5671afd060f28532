import type { OpenArticle } from '../../state/libraryState';
import { placeHighlights } from '../anchoring/placeHighlights';
import { setPlaced } from '../extensions/highlightPlacement';
import type { TextHost, TextSync } from './createTextSync';

type Followed = Pick<OpenArticle, 'edits' | 'highlights'>;

/** Brings an editor up to date with its article in the store. */
export interface Follower {
  /** Takes in new edits, and places the highlights if any of them changed. */
  follow(open: Followed): void;
  /** The same for an editor with a new view: places the highlights in any case. */
  followAnew(open: Followed): void;
}

export function createFollower(host: TextHost, sync: TextSync): Follower {
  let taken = 0;
  let placed: OpenArticle['highlights'] | null = null;
  const follow = ({ edits, highlights }: Followed) => {
    for (const edit of edits.slice(taken)) {
      taken += 1;
      sync.receive(edit);
    }
    if (highlights === placed) return;
    placed = highlights;
    // The store has them in the saved text; from there they are mapped through what is unsaved.
    const places = placeHighlights(highlights.values(), sync.saved, sync.unsaved);
    host.dispatch(setPlaced(host.state.tr, places));
  };
  return {
    follow,
    followAnew(open) {
      placed = null;
      follow(open);
    },
  };
}
