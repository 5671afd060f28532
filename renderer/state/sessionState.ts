import type { ArticleId, HighlightId, LinkId, SourceId } from '../../shared/model/ids';

/** What fills the window's middle. */
export type Place =
  | { kind: 'welcome' }
  | { kind: 'article'; article: ArticleId; view: 'read' | 'ledger' }
  | { kind: 'sources'; source: SourceId | null };

/** The dialog that is open, if one is. */
export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'import' }
  | { kind: 'export'; article: ArticleId }
  | { kind: 'details'; article: ArticleId }
  /** Links the highlight to a source, or edits the `link` it has. */
  | { kind: 'link'; highlight: HighlightId; link?: LinkId }
  | { kind: 'source' }
  | { kind: 'labels' }
  | { kind: 'shortcuts' };

/** What the window shows now; gone when it closes. */
export interface SessionState {
  readonly place: Place;
  readonly dialog: OpenDialog | null;
  /** The highlight that is shown in full. */
  readonly highlight: HighlightId | null;
  /** The text may be corrected. */
  readonly isEditing: boolean;
  readonly isSidebarShown: boolean;
  readonly isInspectorShown: boolean;
}

export const initialSession: SessionState = {
  place: { kind: 'welcome' },
  dialog: null,
  highlight: null,
  isEditing: false,
  isSidebarShown: true,
  isInspectorShown: true,
};
