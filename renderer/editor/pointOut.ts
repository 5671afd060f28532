import type { ArticleUi } from './articleUi';
import type { DocumentRange } from './painting/readVisibleRange';

/** Long enough for the eye to find it after the text has scrolled. */
const SHOWN_MS = 2500;

/** Marks a passage for a moment. */
export function pointOut(ui: ArticleUi, passage: DocumentRange): void {
  ui.setState({ pointedOut: passage });
  setTimeout(() => {
    // Another one may have taken its place.
    if (ui.getState().pointedOut === passage) ui.setState({ pointedOut: null });
  }, SHOWN_MS);
}
