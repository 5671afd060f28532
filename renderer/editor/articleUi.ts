import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HighlightId } from '../../shared/model/ids';
import type { DocumentRange } from './painting/readVisibleRange';

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
  /** A passage that stands out for a moment, since the person was taken to it. */
  readonly pointedOut: DocumentRange | null;
  /** The toolbar at the selection is shown: just `offered`, or with the `focus`. */
  readonly toolbar: 'offered' | 'focused' | null;
  /** The highlight that was shown when the person’s place was last noted. */
  readonly leftHighlight: HighlightId | null;
}

export type ArticleUi = StoreApi<ArticleUiState>;

export function createArticleUi(): ArticleUi {
  return createStore<ArticleUiState>(() => ({
    marks: [],
    hovered: null,
    choice: null,
    pointedOut: null,
    toolbar: null,
    leftHighlight: null,
  }));
}
