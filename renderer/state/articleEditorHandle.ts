import type { Quote, TextRange } from '../../shared/model/anchor';
import type { HighlightId } from '../../shared/model/ids';
import type { KeptText } from './keptEdits';

/** What the rest of the window may ask of the article's editor while one is shown. */
export interface ArticleEditorHandle {
  /**
   * The selected passage, in offsets of the canonical text as the backend has it, ready to be sent to
   * it; null where nothing but white space is selected. Of letters that are not saved yet it knows
   * nothing: save them first (`pending.saveAll`).
   */
  readSelection(): TextRange | null;
  /** Selects a passage and scrolls it into view. */
  selectRange(range: TextRange): void;
  /** Scrolls the highlight's passage into view and puts the caret to its start, without taking the focus. Lost ones have none. */
  reveal(highlight: HighlightId): void;
  focus(): void;
  /** Where in the text as the backend has it a quote, of no words perhaps, was taken from; null where that is not plain. */
  findPlace(quote: Quote): TextRange | null;
  /** Puts a kept correction in the place of what stands there now, as an edit of the person's. */
  putIn(place: TextRange, slice: KeptText['slice']): void;
  /** Shows the toolbar at the selection, and moves the focus there. */
  showToolbar(): void;
  /** Moves one end of the shown highlight's passage by a word, on (1) or back (−1). In turn: each starts from what the one before has left. */
  moveEnd(end: 'start' | 'end', direction: 1 | -1): Promise<void>;
}
