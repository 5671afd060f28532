import type { LinkedPassage } from '../../shared/model/attestLink';
import type {
  ArticleId,
  CollectionId,
  HighlightId,
  LabelId,
  LinkId,
  SourceId,
} from '../../shared/model/ids';

/** How an article is viewed: its text, its claims against their sources, or its earlier texts. */
export type ArticleView = 'read' | 'ledger' | 'revisions';

/** What fills the window's middle. */
export type Place =
  | { kind: 'welcome' }
  | { kind: 'article'; article: ArticleId; view: ArticleView }
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

/** The context menu that is open: what it is about, and where it is, in CSS pixels of the window. */
export type OpenMenu = { readonly at: { readonly x: number; readonly y: number } } & (
  | /** The article’s text, with or without a selection. */ { kind: 'text' }
  | { kind: 'highlight'; highlight: HighlightId }
  | { kind: 'article'; article: ArticleId }
  | { kind: 'collection'; collection: CollectionId }
  | { kind: 'source'; source: SourceId }
);

/** What the window shows now; discarded when it closes. */
export interface SessionState {
  readonly place: Place;
  /** The places to go back and forward to, the nearest last. */
  readonly past: readonly Place[];
  readonly future: readonly Place[];
  readonly dialog: OpenDialog | null;
  readonly menu: OpenMenu | null;
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
  /** A passage that a link leads to; the article view goes there as soon as it is rendered. */
  readonly wantedPassage: LinkedPassage | null;
  /** The label that a passage was last highlighted under. */
  readonly lastLabel: LabelId | null;
  /** The text may be corrected. */
  readonly isEditing: boolean;
  readonly isSidebarShown: boolean;
  readonly isInspectorShown: boolean;
  readonly importing: RunningImport | null;
}

export const initialSession: SessionState = {
  place: { kind: 'welcome' },
  past: [],
  future: [],
  dialog: null,
  menu: null,
  collection: null,
  highlight: null,
  isReviewing: false,
  reviewed: null,
  wantedFocus: null,
  wantedPosition: null,
  wantedPassage: null,
  lastLabel: null,
  isEditing: false,
  isSidebarShown: true,
  isInspectorShown: true,
  importing: null,
};
