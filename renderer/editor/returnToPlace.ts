import type { WindowServices } from '../state/windowServices';
import { findScroller } from './findScroller';
import type { ArticleSession } from './openArticleSession';
import { readVisibleRange } from './painting/readVisibleRange';
import { scrollToPosition } from './revealPosition';

/** Remembers where the person is in the article, as its view closes. */
export function rememberPlace({ editor, ui }: ArticleSession, { store }: WindowServices): void {
  const { from } = readVisibleRange(editor.view, findScroller(editor.view.dom), 0);
  ui.setState({ leftAt: { position: from, highlight: store.getState().session.highlight } });
}

/** Returns the person there, or to the highlight that should be shown now. */
export function returnToPlace({ editor, ui }: ArticleSession, { store }: WindowServices): void {
  const { leftAt } = ui.getState();
  const { highlight } = store.getState().session;
  if (highlight && highlight !== leftAt?.highlight) store.getState().editor?.reveal(highlight);
  else if (leftAt) scrollToPosition(editor.view, leftAt.position + 1, 0);
}
