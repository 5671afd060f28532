import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { describe } from '../../shared/anchoring/describe';
import { findLinkedPassage } from '../../shared/anchoring/findLinkedPassage';
import { trimRange } from '../../shared/anchoring/trimRange';
import {
  offsetAtPosition,
  positionAtOffset,
  readArticleText,
} from '../../shared/document/articleText';
import { positionOf, type TextRange } from '../../shared/model/anchor';
import type { ArticleEditorHandle } from '../state/articleEditorHandle';
import { textVersion } from '../state/libraryState';
import type { WindowServices } from '../state/windowServices';
import { moveRangeEnd } from './anchoring/moveRangeEnd';
import { at } from './anchoring/placedHighlights';
import { readPlaced } from './extensions/highlightPlacement';
import type { ArticleSession } from './openArticleSession';
import { revealPosition } from './revealPosition';
import { findPlaceAgain, putIn } from './text/putIn';

/** The handle of the editor that is shown. */
export function createEditorHandle(
  { editor, ui, sync }: ArticleSession,
  { store, actions, pending }: WindowServices,
): ArticleEditorHandle {
  const readSaved = () => readArticleText(sync.saved);
  const toPositions = ({ start, end }: TextRange) => {
    const saved = readSaved();
    const from = sync.unsaved.map(positionAtOffset(saved, start), 1);
    return { from, to: Math.max(from, sync.unsaved.map(positionAtOffset(saved, end), -1)) };
  };
  const setSelection = (anchor: number, head: number) => {
    const { doc, tr } = editor.state;
    const selection = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
    editor.view.dispatch(tr.setSelection(selection));
    revealPosition(editor.view, Math.min(anchor, head));
  };
  const moveShown = async (change: (position: TextRange) => TextRange | null) => {
    await pending.saveAll();
    const { library, session } = store.getState();
    const highlight = session.highlight && library?.open?.highlights.get(session.highlight);
    const position = highlight && positionOf(highlight.anchor);
    const range = position && change(position);
    if (!library?.open || !highlight || !range) return;
    const { article, id } = highlight;
    const version = textVersion(library.open);
    await actions.call('highlight.move', { article, highlight: id, range, version });
  };
  const toRange = (from: number, to: number) => {
    const back = sync.unsaved.invert();
    const saved = readSaved();
    const start = offsetAtPosition(saved, back.map(from, 1));
    const end = offsetAtPosition(saved, back.map(to, -1));
    return trimRange(saved.text, { start, end });
  };

  return {
    readSelection() {
      const { from, to } = readSelectionEnds(editor.view);
      return toRange(from, to);
    },
    hasSelection() {
      const { from, to } = readSelectionEnds(editor.view);
      return from < to;
    },
    readPassage(range) {
      const saved = readSaved();
      const [from, to] = [range.start, range.end].map((at) => positionAtOffset(saved, at));
      return { ...describe(saved.text, range), content: sync.saved.cut(from ?? 0, to) };
    },
    findPassage: (passage) => findLinkedPassage(readSaved().text, passage),
    selectParagraph() {
      const { $from } = editor.state.selection;
      if ($from.parent.isTextblock) setSelection($from.start(), $from.end());
    },
    selectRange(range) {
      const { from, to } = toPositions(range);
      setSelection(from, to);
    },
    findPlace: (quote) => findPlaceAgain(readSaved().text, quote),
    putIn: (place, slice) => editor.view.dispatch(putIn(editor.state, toPositions(place), slice)),
    reveal(highlight) {
      const placed = readPlaced(editor.state);
      const index = placed.ids.indexOf(highlight);
      if (index === -1) return;
      const start = at(placed.starts, index);
      setSelection(start, start);
    },
    focus: () => editor.view.focus(),
    showToolbar() {
      if (!editor.state.selection.empty) ui.setState({ toolbar: 'focused' });
    },
    moveEnd: (end, direction) =>
      moveShown((position) => moveRangeEnd(readSaved().text, position, end, direction)),
    moveTo: (from, to) => moveShown(() => toRange(from, to)),
  };
}

/**
 * Where the selection currently begins and ends. The editor learns of a selection made by keyboard only a
 * moment later, so while the text has the focus the browser’s own selection counts.
 */
function readSelectionEnds(view: EditorView): { from: number; to: number } {
  const selection = view.dom.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!anchorNode || !focusNode || !view.hasFocus()) return view.state.selection;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return view.state.selection;
  const anchor = view.posAtDOM(anchorNode, anchorOffset, 1);
  const focus = view.posAtDOM(focusNode, focusOffset, 1);
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}
