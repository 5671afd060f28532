import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HighlightId } from '../../shared/model/ids';

/** A point of the window, in CSS pixels, as mouse events have it. */
export type ClientPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** A visible highlight, and where its passage starts. */
export interface Mark {
  highlight: HighlightId;
  topPx: number;
}

/** What surrounds an article’s text: marks in the margin, and what floats over it. */
export interface ArticleUiState {
  readonly marks: readonly Mark[];
  /** Highlights that stand out for now. With a `point`, they are described there. */
  readonly hovered: { highlights: readonly HighlightId[]; point: ClientPoint | null } | null;
  /** Highlights on the same spot, to choose one of. */
  readonly choice: { highlights: readonly HighlightId[]; point: ClientPoint } | null;
  /** The toolbar at the selection is shown: just `offered`, or with the `focus`. */
  readonly toolbar: 'offered' | 'focused' | null;
  /** Where the view was when it was last left: what stood at its top, and which highlight was shown. */
  readonly leftAt: { position: number; highlight: HighlightId | null } | null;
}

export type ArticleUi = StoreApi<ArticleUiState>;

export function createArticleUi(): ArticleUi {
  return createStore<ArticleUiState>(() => ({
    marks: [],
    hovered: null,
    choice: null,
    toolbar: null,
    leftAt: null,
  }));
}
