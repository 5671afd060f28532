import type { ArticleState } from '../../../shared/library/state';
import type { TextRange } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';

/** An article that can be worked on, whatever stands behind it: commands in memory, or a library on a disk. */
export interface TextSubject {
  state(): Promise<ArticleState>;
  /** Makes the changes of the text that the steps say, as one. */
  edit(steps: readonly object[]): Promise<void>;
  create(range: TextRange): Promise<HighlightId>;
  move(highlight: HighlightId, range: TextRange): Promise<void>;
  remove(highlight: HighlightId): Promise<void>;
  detach(highlight: HighlightId): Promise<void>;
  accept(highlights: readonly HighlightId[]): Promise<void>;
  /** Makes lines the text: a paragraph each. Null where it is the present text. */
  update(lines: readonly string[]): Promise<RevisionResult | null>;
  /** Makes an earlier text the text once more. Null where it is the present text, or no earlier texts are kept. */
  restore(revision: number): Promise<RevisionResult | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}
