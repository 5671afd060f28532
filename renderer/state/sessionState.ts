import type { FileReading, SameArticle } from '../../shared/ipc/importRequest';
import type { LedgerGrouping } from '../../shared/ledger/groupLedger';
import { initialArrangement, type LedgerArrangement } from '../../shared/ledger/ledgerArrangement';
import type { TextRange } from '../../shared/model/anchor';
import type { LinkedPassage } from '../../shared/model/attestLink';
import type { HighlightRef } from '../../shared/model/highlight';
import type {
  ArticleId,
  CaptureId,
  CollectionId,
  HighlightId,
  LabelId,
  LinkId,
  SavedSearchId,
  SourceId,
} from '../../shared/model/ids';
import type { Relation } from '../../shared/model/link';
import type { SearchKind } from '../../shared/search/searchResult';
import type { Message } from '../../shared/words/message';
import type { AnnotationOutcome } from './annotationFile';
import { type ArticleFilter, noFilter } from './articleFilter';
import type { ChosenClaim } from './claimList';
import { emptyFilter, type HighlightFilter } from './highlightFilter';
import type { ImportDraft, ImportItem } from './makeImportItem';
import type { ReferenceFile, ReferenceOutcome } from './referenceFile';

/** How an article is viewed: its text, its claims against their sources, or its earlier texts. */
export type ArticleView = 'read' | 'ledger' | 'revisions';

/** What fills the window's middle. */
export type Place =
  | { kind: 'welcome' }
  /** `at` is the ProseMirror position that the person went to, or left from, within its text. */
  | { kind: 'article'; article: ArticleId; view: ArticleView; at?: number | undefined }
  | { kind: 'sources'; source: SourceId | null }
  /** Passages beside what their source said: the link and the capture chosen, or the first of each. */
  | { kind: 'evidence'; source: SourceId; link: LinkId | null; capture: CaptureId | null }
  /** All claims of the library. */
  | { kind: 'ledger' }
  | { kind: 'trash' }
  /** A search of the whole library: for one kind only, or for all where it is null. */
  | { kind: 'search'; query: string; only: SearchKind | null };

/** An import in progress, of one file or several in sequence. */
export interface RunningImport {
  readonly job: string;
  readonly name: string;
  /** Which of how many, from 1. */
  readonly number: number;
  readonly count: number;
  /** 0 to 1; null while unknown. */
  readonly fraction: number | null;
  readonly step: 'capturing' | 'reading' | 'extracting' | 'matching' | 'saving';
}

/** Something to import that is in the library already. */
export interface KnownImport {
  readonly item: ImportItem;
  readonly same: SameArticle;
}

/** Something to import whose encoding had to be guessed, and how it was read. */
export interface GuessedImport {
  readonly id: string;
  readonly item: ImportItem;
  readonly reading: FileReading;
}

/** Verdicts just given, to which a name can still be added. */
export type JustJudged = readonly HighlightRef[];

/** The dialog that is open, if one is. */
/** An encrypted file, and what is to be said of its password. */
export interface LockedImport {
  readonly item: ImportItem;
  readonly said: Message;
}

export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'import'; draft?: ImportDraft }
  | { kind: 'export'; article: ArticleId }
  | { kind: 'details'; article: ArticleId }
  | { kind: 'update'; article: ArticleId }
  /** Asks what to do with what is in the library already. */
  | { kind: 'same'; found: readonly KnownImport[] }
  /** Asks for the password of the first encrypted file. */
  | { kind: 'password'; locked: readonly LockedImport[]; next: OpenDialog | null }
  /** Asks what becomes of the tracked changes in documents; then about what was `guessed` and `found`. */
  | { kind: 'changes'; changed: readonly ImportItem[]; next: OpenDialog | null }
  /** Shows how files were read, and asks in which encoding they are; then about what was `found` in the library. */
  | { kind: 'encoding'; guessed: readonly GuessedImport[]; found: readonly KnownImport[] }
  /** Captures a page, as an article or as a newer version of one. */
  | { kind: 'capturePage'; url?: string; article?: ArticleId }
  /** Tells what of a page is not in the article that was made of it. */
  | { kind: 'leftOut'; article: ArticleId; item: ImportItem; leftOut: readonly string[] }
  /** Deletes articles that are in the trash for good. */
  | { kind: 'deleteArticles'; articles: readonly ArticleId[] }
  /** Links the highlight to a source, each of `several`, or edits the `link` it has. */
  | { kind: 'link'; highlight: HighlightId; link?: LinkId; several?: readonly HighlightId[] }
  | { kind: 'source' }
  /** Keeps pasted words as a capture of the source. */
  | { kind: 'pasteCapture'; source: SourceId }
  /** Tells which of the article’s links no longer match. */
  | { kind: 'matches'; article: ArticleId }
  /** Shows where the highlights of files would be, and asks whether to import them. */
  | { kind: 'annotations'; outcomes: readonly AnnotationOutcome[] }
  /** Asks what files of references are to become. */
  | { kind: 'offerReferences'; files: readonly ReferenceFile[] }
  | { kind: 'importedReferences'; outcomes: readonly ReferenceOutcome[] }
  /** Exports these sources, those of the article, or all. */
  | {
      kind: 'exportReferences';
      sources?: readonly SourceId[];
      article?: ArticleId | undefined;
    }
  /** Makes these sources one; where there is only one, asks which other. */
  | { kind: 'mergeSources'; sources: readonly SourceId[] }
  | { kind: 'labels' }
  | { kind: 'tags' }
  /** Adds and removes tags of several articles or highlights. */
  | { kind: 'severalTags'; articles: readonly ArticleId[] }
  | { kind: 'severalTags'; highlights: readonly HighlightId[] }
  /** Renames or moves a collection; without one, creates a new one within `parent`, with `articles` in it. */
  | {
      kind: 'collection';
      collection?: CollectionId;
      parent?: CollectionId;
      articles?: readonly ArticleId[];
    }
  /** Sets which collections these articles are in. */
  | { kind: 'collections'; articles: readonly ArticleId[] }
  /** Renames a saved search or changes its query; without one, saves a new one. */
  | { kind: 'savedSearch'; savedSearch?: SavedSearchId; query?: string }
  /** Asks for the name that verdicts are signed with, and signs those just given. */
  | { kind: 'signature'; judged: JustJudged }
  | { kind: 'shortcuts' }
  | { kind: 'problems' }
  /** Newer versions of Attest. */
  | { kind: 'appUpdates' };

/** Which of the window’s sides are shown. */
export type ShownPanels = Pick<SessionState, 'isSidebarShown' | 'isInspectorShown'>;

/** The context menu that is open: what it is about, and where it is, in CSS pixels of the window. `several` are chosen with it. */
export type OpenMenu = { readonly at: { readonly x: number; readonly y: number } } & (
  | /** The article’s text, with or without a selection. */ { kind: 'text' }
  | { kind: 'highlight'; highlight: HighlightId; several?: readonly HighlightId[] }
  | { kind: 'article'; article: ArticleId; several?: readonly ArticleId[] }
  | { kind: 'collection'; collection: CollectionId }
  | { kind: 'source'; source: SourceId; several?: readonly SourceId[] }
);

/** The source shown last, and the one at the top of the list. */
export interface LeftSources {
  readonly chosen: SourceId | null;
  readonly top: SourceId | null;
}

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
  /** Which highlights of the open article the list shows. */
  readonly filter: HighlightFilter;
  /** What else that list is limited to. */
  readonly articleFilter: ArticleFilter;
  /** The highlight shown in full. In the list it is there whatever the filter. */
  readonly highlight: HighlightId | null;
  /** The claim chosen in the ledger shown last. */
  readonly claim: ChosenClaim | null;
  /** What the library’s ledger is grouped by. */
  readonly ledgerGrouping: LedgerGrouping;
  /** The kinds of search results of which only the heading is shown. */
  readonly foldedResults: readonly SearchKind[];
  /** How ledgers of articles, and that of the library, are filtered and sorted. */
  readonly ledgerArrangements: Readonly<Record<'article' | 'library', LedgerArrangement>>;
  /** Ledgers show what is missing before articles can be published, rather than their claims. */
  readonly isReadinessShown: boolean;
  /** The inspector shows the highlights to review, and `reviewed` in full. */
  readonly isReviewing: boolean;
  readonly reviewed: HighlightId | null;
  /** The inspector shows what may be worth checking in the article. */
  readonly isFindingClaims: boolean;
  /** The field to focus: the note’s, the one on the whole article, the highlights’ filter or the search. It takes focus as soon as it is rendered. */
  readonly wantedFocus: 'note' | 'memo' | 'filter' | 'search' | null;
  /** The ProseMirror position to show; the article view goes there as soon as it is rendered. */
  readonly wantedPosition: number | null;
  /** The passage to show and to mark for a moment; the article view does so as soon as it is rendered. */
  readonly wantedPassage: TextRange | null;
  /** The relation of the link made last, to offer again. */
  readonly lastRelation: Relation | null;
  /** The ProseMirror position to show at the top of the text. */
  readonly wantedTop: number | null;
  /** A passage that a link leads to; the article view goes there as soon as it is rendered. */
  readonly wantedQuote: LinkedPassage | null;
  /** The label that a passage was last highlighted under. */
  readonly lastLabel: LabelId | null;
  /** The text may be corrected. */
  readonly isEditing: boolean;
  readonly isSidebarShown: boolean;
  readonly isInspectorShown: boolean;
  /** The article’s headings are shown above its highlights. */
  readonly isContentsShown: boolean;
  /** The pages of the article’s original are shown beside its text. */
  readonly isFacsimileShown: boolean;
  /** The sidebar made way for them, and comes back when they go. */
  readonly isSidebarAside: boolean;
  /** Nothing but the text is shown; what was shown beside it before. Null at other times. */
  readonly focusMode: ShownPanels | null;
  /** The popover for the look of the text is open. */
  readonly isLookOpen: boolean;
  readonly importing: RunningImport | null;
  /** Where the person was in the list of sources. */
  readonly leftSources: LeftSources;
}

export const initialSession: SessionState = {
  place: { kind: 'welcome' },
  past: [],
  future: [],
  dialog: null,
  menu: null,
  collection: null,
  filter: emptyFilter,
  articleFilter: noFilter,
  highlight: null,
  claim: null,
  ledgerGrouping: 'article',
  foldedResults: [],
  ledgerArrangements: { article: initialArrangement, library: initialArrangement },
  isReadinessShown: false,
  isReviewing: false,
  reviewed: null,
  isFindingClaims: false,
  wantedFocus: null,
  wantedPosition: null,
  wantedPassage: null,
  lastRelation: null,
  wantedTop: null,
  wantedQuote: null,
  lastLabel: null,
  isEditing: false,
  isSidebarShown: true,
  isInspectorShown: true,
  isContentsShown: false,
  isFacsimileShown: false,
  isSidebarAside: false,
  focusMode: null,
  isLookOpen: false,
  importing: null,
  leftSources: { chosen: null, top: null },
};
