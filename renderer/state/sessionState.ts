import type {
  ArticleId,
  CollectionId,
  HighlightId,
  LinkId,
  SourceId,
} from '../../shared/model/ids';

/** How an article is viewed: its text, its claims against their sources, or its earlier texts. */
export type ArticleView = 'read' | 'ledger' | 'revisions';

/** What fills the window's middle. */
export type Place =
  | { kind: 'welcome' }
  /** `at` is the ProseMirror position that the person went to, or left from, within its text. */
  | { kind: 'article'; article: ArticleId; view: ArticleView; at?: number | undefined }
  | { kind: 'sources'; source: SourceId | null }
  | { kind: 'trash' };

/** The import dialog's initial values: a text, a piece of HTML with its formatting, an address. */
export interface ImportDraft {
  readonly text: string;
  /** HTML of the same text; empty if it came without. */
  readonly html: string;
  readonly url: string;
}

/** An import in progress, of one file or several in sequence. */
export interface RunningImport {
  readonly job: string;
  readonly name: string;
  /** Which of how many, from 1. */
  readonly number: number;
  readonly count: number;
  /** 0 to 1; null while unknown. */
  readonly fraction: number | null;
  readonly step: 'reading' | 'extracting' | 'matching' | 'saving';
}

/** The dialog that is open, if one is. */
export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'import'; draft?: ImportDraft }
  | { kind: 'export'; article: ArticleId }
  | { kind: 'details'; article: ArticleId }
  | { kind: 'update'; article: ArticleId }
  /** Links the highlight to a source, or edits the `link` it has. */
  | { kind: 'link'; highlight: HighlightId; link?: LinkId }
  | { kind: 'source' }
  | { kind: 'labels' }
  /** Renames or moves a collection; without one, creates a new one within `parent`, with `article` in it. */
  | { kind: 'collection'; collection?: CollectionId; parent?: CollectionId; article?: ArticleId }
  /** Sets which collections an article is in. */
  | { kind: 'collections'; article: ArticleId }
  | { kind: 'shortcuts' }
  | { kind: 'problems' }
  /** Newer versions of Attest. */
  | { kind: 'appUpdates' };

/** Which of the window’s sides are shown. */
export type ShownPanels = Pick<SessionState, 'isSidebarShown' | 'isInspectorShown'>;

/** What the window shows now; discarded when it closes. */
export interface SessionState {
  readonly place: Place;
  /** The places to go back and forward to, the nearest last. */
  readonly past: readonly Place[];
  readonly future: readonly Place[];
  readonly dialog: OpenDialog | null;
  /** Whose articles the list shows; null for all. */
  readonly collection: CollectionId | null;
  /** The highlight shown in full. */
  readonly highlight: HighlightId | null;
  /** The inspector shows the highlights to review, and `reviewed` in full. */
  readonly isReviewing: boolean;
  readonly reviewed: HighlightId | null;
  /** The part of the inspector to focus; it takes focus as soon as it is rendered. */
  readonly wantedFocus: 'note' | 'filter' | null;
  /** The ProseMirror position to show; the article view goes there as soon as it is rendered. */
  readonly wantedPosition: number | null;
  /** The same, to be shown at the top. */
  readonly wantedTop: number | null;
  /** The text may be corrected. */
  readonly isEditing: boolean;
  readonly isSidebarShown: boolean;
  readonly isInspectorShown: boolean;
  /** The article’s headings are shown above its highlights. */
  readonly isContentsShown: boolean;
  /** Nothing but the text is shown; what was shown beside it before. Null at other times. */
  readonly focusMode: ShownPanels | null;
  /** The popover for the look of the text is open. */
  readonly isLookOpen: boolean;
  readonly importing: RunningImport | null;
}

export const initialSession: SessionState = {
  place: { kind: 'welcome' },
  past: [],
  future: [],
  dialog: null,
  collection: null,
  highlight: null,
  isReviewing: false,
  reviewed: null,
  wantedFocus: null,
  wantedPosition: null,
  wantedTop: null,
  isEditing: false,
  isSidebarShown: true,
  isInspectorShown: true,
  isContentsShown: false,
  focusMode: null,
  isLookOpen: false,
  importing: null,
};
