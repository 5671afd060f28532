import { TextSelection } from '@tiptap/pm/state';
import { positionAtOffset, readArticleText } from '../../shared/document/articleText';
import { findSpot, type Spot } from '../../shared/ipc/articlePlace';
import type { ArticleId } from '../../shared/model/ids';
import type { WindowServices } from '../state/windowServices';
import type { ArticleSession } from './openArticleSession';
import { readPlace } from './readPlace';
import { scrollToPosition } from './revealPosition';

/** Remembers where the person is in the article. */
export function rememberPlace(
  { editor, ui }: ArticleSession,
  { store, actions }: WindowServices,
  article: ArticleId,
): void {
  const { places, session } = store.getState();
  actions.notePlace(article, readPlace(editor.view, places.get(article)));
  ui.setState({ leftHighlight: session.highlight });
}

/** Returns the person there, or to the highlight that should be shown now. */
export function returnToPlace(
  { editor, ui }: ArticleSession,
  { store }: WindowServices,
  article: ArticleId,
): void {
  const { session, places, editor: handle } = store.getState();
  const { leftHighlight } = ui.getState();
  if (session.highlight && session.highlight !== leftHighlight) {
    handle?.reveal(session.highlight);
    return;
  }
  const place = places.get(article);
  if (!place) return;
  const { view } = editor;
  const articleText = readArticleText(view.state.doc);
  const positionOf = (spot: Spot) =>
    positionAtOffset(articleText, findSpot(spot, articleText.text));
  const { doc, selection, tr } = view.state;
  if (place.caret && selection.empty) {
    const caret = doc.resolve(positionOf(place.caret));
    view.dispatch(tr.setSelection(TextSelection.near(caret)));
  }
  if (place.top) scrollToPosition(view, positionOf(place.top), 0, place.above);
}
