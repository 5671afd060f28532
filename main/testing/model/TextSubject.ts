import type { ArticleState } from '../../../shared/library/state';
import type { TextRange } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';

/** An article to work on, whatever is behind it: commands in memory, or a library on a disk. */
export interface TextSubject {
  state(): Promise<ArticleState>;
  /** Applies the steps to the text, as one change. */
  edit(steps: readonly object[]): Promise<void>;
  create(range: TextRange): Promise<HighlightId>;
  move(highlight: HighlightId, range: TextRange): Promise<void>;
  remove(highlight: HighlightId): Promise<void>;
  detach(highlight: HighlightId): Promise<void>;
  accept(highlights: readonly HighlightId[]): Promise<void>;
  /** Makes the lines the text, a paragraph each. Null where that is the current text. */
  update(lines: readonly string[]): Promise<RevisionResult | null>;
  /** Makes an earlier text the text again. Null where that is the current text, or no earlier texts are kept. */
  restore(revision: number): Promise<RevisionResult | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}
