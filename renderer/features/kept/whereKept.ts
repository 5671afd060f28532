import type { KeptEdit } from '../../state/keptEdits';
import type { WindowState } from '../../state/store';

/**
 * Where a kept edit belongs. `note`: in the note itself, which is visible; `here`: in the visible article; `away`:
 * somewhere that isn’t visible; `orphan`: its highlight is gone; `gone`: its article is.
 */
export type Whereabouts = 'note' | 'here' | 'away' | 'orphan' | 'gone';

/** Where the edit belongs, seen from what the window shows. */
export function whereKept(edit: KeptEdit, { library, session }: WindowState): Whereabouts {
  const open = library?.open;
  const isOpen = open?.article.id === edit.article;
  const isKnown = isOpen || library?.articles.has(edit.article) || library?.coming;
  if (!isKnown) return 'gone';
  const isInSight = session.place.kind === 'article' && session.place.view === 'read';
  if (!isOpen) return 'away';
  if (edit.of === 'text') return isInSight ? 'here' : 'away';
  if (edit.of === 'note' && !open.highlights.has(edit.highlight)) return 'orphan';
  const isBeside =
    isInSight && session.isInspectorShown && !session.isReviewing && !session.isFindingClaims;
  const isShown = edit.of === 'memo' || session.highlight === edit.highlight;
  return isBeside && isShown ? 'note' : 'away';
}
