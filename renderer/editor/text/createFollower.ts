import type { OpenArticle } from '../../state/libraryState';
import { placeHighlights } from '../anchoring/placeHighlights';
import { setPlaced } from '../extensions/highlightPlacement';
import type { TextHost, TextSync } from './createTextSync';

type Followed = Pick<OpenArticle, 'edits' | 'highlights'>;

/** Brings an editor up to what the store has of its article. */
export interface Follower {
  /** Takes in the edits that are new, and places the highlights if any of them is another than before. */
  follow(open: Followed): void;
  /** The same for an editor that has just got a new view: places the highlights in any case. */
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
    // In the saved text they are what the store says; from there they go with what is unsaved.
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
