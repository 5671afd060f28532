import type { TextRange } from '../../shared/model/anchor';
import type { HighlightId } from '../../shared/model/ids';

/** What the rest of the window may ask of the article's editor while one is shown. */
export interface ArticleEditorHandle {
  /** The selected passage in offsets of the canonical text as last saved; null where nothing is selected. */
  readSelection(): TextRange | null;
  /** Scrolls the highlight's passage into view and puts the caret there. */
  reveal(highlight: HighlightId): void;
  focus(): void;
}
