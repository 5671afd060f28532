import type { Node } from '@tiptap/pm/model';
import type { LocatorRange } from '../../shared/document/locator/sayLocators';
import type { Passage, Quote, TextRange } from '../../shared/model/anchor';
import type { LinkedPassage } from '../../shared/model/attestLink';
import type { HighlightId } from '../../shared/model/ids';
import type { KeptText } from './keptEdits';

/** A passage with its structure. */
export interface ReadPassage extends Passage {
  readonly content: Node;
  /** Where it stands in the original; null where that is not known. */
  readonly locators: LocatorRange | null;
}

/** The article editor's interface for the rest of the window, while one is shown. */
export interface ArticleEditorHandle {
  /**
   * The selected passage, in offsets of the backend's canonical text, ready to send; null if only white space is
   * selected. It doesn't count unsaved letters: save them first (`pending.saveAll`).
   */
  readSelection(): TextRange | null;
  /** True where something is selected, if only white space. */
  hasSelection(): boolean;
  /** A passage of the backend’s text: its words, its context, and as a document of its own. */
  readPassage(range: TextRange): ReadPassage;
  /** Where a passage of the backend’s text stands in the original; null where that is not known. */
  findLocators(range: TextRange): LocatorRange | null;
  /** Where in the backend’s text a passage is that a link leads to; null where it is gone. */
  findPassage(passage: LinkedPassage): TextRange | null;
  /** The backend’s text, which ranges are offsets in. */
  readText(): Node;
  /** Selects the paragraph that the caret is in. */
  selectParagraph(): void;
  /** Selects a passage and scrolls it into view. */
  selectRange(range: TextRange): void;
  /** Scrolls a passage into view with the caret at its start, and marks it for a moment, without taking focus. */
  pointOut(range: TextRange): void;
  /** The same, but marked until another one is, the text is edited, or it is null. */
  hold(range: TextRange | null): void;
  /**
   * Scrolls the highlight's passage into view and moves the caret to its start, without taking focus. Lost ones have
   * none.
   */
  reveal(highlight: HighlightId): void;
  /** Goes to the heading at that index of the contents, with the focus. `Actions.back` returns. */
  goToHeading(index: number): void;
  focus(): void;
  /** Where in the backend's text a quote, possibly an empty one, was taken from; null if ambiguous. */
  findPlace(quote: Quote): TextRange | null;
  /** Replaces the current words with a kept correction, as an edit by the person. */
  putIn(place: TextRange, slice: KeptText['slice']): void;
  /** The offset of what is at the top of what is in view; null above the text. Reads the layout. */
  readTop(): number | null;
  /** Scrolls what is at an offset to the top. */
  showAtTop(offset: number): void;
  /** Calls `onScroll` whenever the text is scrolled. Returns what ends that. */
  watchScrolling(onScroll: () => void): () => void;
  /** Shows the toolbar at the selection, without moving focus there. */
  offerToolbar(): void;
  /** Shows the toolbar at the selection and moves focus there. */
  showToolbar(): void;
  /**
   * Moves one end of the shown highlight's passage by a word, on (1) or back (−1). Calls are queued: each starts from
   * the result of the one before.
   */
  moveEnd(end: 'start' | 'end', direction: 1 | -1): Promise<void>;
  /** Shows the bar that finds words in the text, and focuses one of its fields. */
  openFind(field: 'query' | 'replacement'): void;
  /** Goes to the next match (1), or the previous one (−1). */
  findNext(direction: 1 | -1): void;
  /** Gives the shown highlight the passage between two positions of the document shown. */
  moveTo(from: number, to: number): Promise<void>;
}
