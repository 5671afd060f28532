import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { HighlightId } from '../../../shared/model/ids';
import { at } from '../anchoring/placedHighlights';
import type { ArticleUi } from '../articleUi';
import { readPlaced } from '../extensions/highlightPlacement';

/** Document positions. */
export interface PassageEnds {
  start: number;
  end: number;
}

/** A line’s end of a passage, in CSS pixels from the top left of the text’s column. */
export interface EndPlace {
  leftPx: number;
  topPx: number;
  heightPx: number;
}

/** Where a highlight’s passage begins and ends; null where there is none. */
export function findEnds(editor: Editor, highlight: HighlightId): PassageEnds | null {
  const placed = readPlaced(editor.state);
  const index = placed.ids.indexOf(highlight);
  if (index === -1) return null;
  const [start, end] = [at(placed.starts, index), at(placed.ends, index)];
  return start < end ? { start, end } : null;
}

/** Where a passage’s ends are on the page. */
export function measureEnds(
  { view }: Editor,
  { start, end }: PassageEnds,
): { start: EndPlace; end: EndPlace } {
  const origin = (
    view.dom.closest('[data-article-text]')?.parentElement ?? view.dom
  ).getBoundingClientRect();
  const measure = (position: number, side: 1 | -1): EndPlace => {
    const { left, top, bottom } = view.coordsAtPos(position, side);
    return { leftPx: left - origin.left, topPx: top - origin.top, heightPx: bottom - top };
  };
  return { start: measure(start, 1), end: measure(end, -1) };
}

/** The ends of the highlight’s passage as placed on the page, following edits, scrolling in and out of layout, and resizing. */
export function usePassageEnds(
  editor: Editor,
  ui: ArticleUi,
  highlight: HighlightId | null,
): { start: EndPlace; end: EndPlace } | null {
  const [places, setPlaces] = useState<{ start: EndPlace; end: EndPlace } | null>(null);
  // Measured anew whenever anything in the text has moved.
  const marks = useStore(ui, (state) => state.marks);
  useEffect(() => {
    const ends = marks && highlight && !editor.isDestroyed ? findEnds(editor, highlight) : null;
    setPlaces(ends && measureEnds(editor, ends));
  }, [editor, highlight, marks]);
  return places;
}
