import type { TextRange } from '../../shared/model/anchor';
import type { HighlightId } from '../../shared/model/ids';

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
  /** Shows the toolbar at the selection, and moves the focus there. */
  showToolbar(): void;
  /** Moves one end of the shown highlight's passage by a word, on (1) or back (−1). */
  moveEnd(end: 'start' | 'end', direction: 1 | -1): Promise<void>;
}
