import { TextSelection } from '@tiptap/pm/state';
import { describe } from '../../shared/anchoring/describe';
import { findLinkedPassage } from '../../shared/anchoring/findLinkedPassage';
import { trimRange } from '../../shared/anchoring/trimRange';
import {
  offsetAtPosition,
  positionAtOffset,
  readArticleText,
} from '../../shared/document/articleText';
import { findLocators } from '../../shared/document/locator/findLocator';
import { positionOf, type TextRange } from '../../shared/model/anchor';
import type { ArticleEditorHandle } from '../state/articleEditorHandle';
import { textVersion } from '../state/libraryState';
import type { WindowServices } from '../state/windowServices';
import { moveRangeEnd } from './anchoring/moveRangeEnd';
import { at } from './anchoring/placedHighlights';
import { chooseHeading } from './contents/contentsFollowing';
import { listHeadings } from './contents/listHeadings';
import { createScrolling } from './createScrolling';
import { readPlaced } from './extensions/highlightPlacement';
import { findScroller } from './findScroller';
import type { ArticleSession } from './openArticleSession';
import { readVisibleRange } from './painting/readVisibleRange';
import { pointOut } from './pointOut';
import { revealPosition, scrollToPosition } from './revealPosition';
import { readSelectionEnds } from './selection/readSelectionEnds';
import { findPlaceAgain, putIn } from './text/putIn';

/** How far below the top a heading comes that is gone to, as a share of the window’s height. */
const HEADING_SHARE = 0.02;

/** The handle of the editor that is shown. */
export function createEditorHandle(
  { editor, ui, sync, finder }: ArticleSession,
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

  const goTo = (range: TextRange) => {
    const { length } = readSaved().text;
    const end = Math.min(range.end, length);
    const passage = toPositions({ start: Math.min(range.start, end), end });
    setSelection(passage.from, passage.from);
    return passage;
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
      return {
        ...describe(saved.text, range),
        content: sync.saved.cut(from ?? 0, to),
        locators: findLocators(sync.saved, range),
      };
    },
    findLocators: (range) => findLocators(sync.saved, range),
    findPassage: (passage) => findLinkedPassage(readSaved().text, passage),
    readText: () => sync.saved,
    selectParagraph() {
      const { $from } = editor.state.selection;
      if ($from.parent.isTextblock) setSelection($from.start(), $from.end());
    },
    selectRange(range) {
      const { from, to } = toPositions(range);
      setSelection(from, to);
    },
    pointOut: (range) => pointOut(ui, goTo(range)),
    hold: (range) => ui.setState({ pointedOut: range && goTo(range) }),
    findPlace: (quote) => findPlaceAgain(readSaved().text, quote),
    putIn: (place, slice) => editor.view.dispatch(putIn(editor.state, toPositions(place), slice)),
    reveal(highlight) {
      const placed = readPlaced(editor.state);
      const index = placed.ids.indexOf(highlight);
      if (index === -1) return;
      const start = at(placed.starts, index);
      setSelection(start, start);
    },
    goToHeading(index) {
      const heading = listHeadings(editor.state.doc)[index];
      if (!heading) return;
      const { view } = editor;
      const { from } = readVisibleRange(view, findScroller(view.dom), 0);
      actions.goWithin(from, heading.position);
      const { doc, tr } = editor.state;
      tr.setSelection(TextSelection.near(doc.resolve(heading.position + 1)));
      view.dispatch(chooseHeading(tr, index));
      view.focus();
      scrollToPosition(view, heading.position + 1, HEADING_SHARE);
    },
    focus: () => editor.view.focus(),
    ...createScrolling({ editor, sync }),
    offerToolbar() {
      if (!editor.state.selection.empty) ui.setState({ toolbar: 'offered' });
    },
    showToolbar() {
      if (!editor.state.selection.empty) ui.setState({ toolbar: 'focused' });
    },
    moveEnd: (end, direction) =>
      moveShown((position) => moveRangeEnd(readSaved().text, position, end, direction)),
    moveTo: (from, to) => moveShown(() => toRange(from, to)),
    openFind: (field) => finder.open(field),
    findNext: (direction) => finder.step(direction),
  };
}
