import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { findScroller } from '../findScroller';
import { type Line, placeToolbar } from './placeToolbar';

/** Where the toolbar belongs within its container, following the selection. Null until measured. */
export function useToolbarPlace(
  editor: Editor,
  toolbar: RefObject<HTMLElement | null>,
): { leftPx: number; topPx: number } | null {
  const [place, setPlace] = useState<{ leftPx: number; topPx: number } | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      if (toolbar.current) setPlace(readPlace(editor, toolbar.current));
    };
    measure();
    editor.on('selectionUpdate', measure);
    return () => {
      editor.off('selectionUpdate', measure);
    };
  }, [editor, toolbar]);
  return place;
}

function readPlace({ view, state }: Editor, toolbar: HTMLElement) {
  const origin = (toolbar.offsetParent ?? view.dom).getBoundingClientRect();
  const inSight = findScroller(view.dom).getBoundingClientRect();
  const readLine = (position: number, side: -1 | 1): Line => {
    const { left, top, bottom } = view.coordsAtPos(position, side);
    return {
      leftPx: left - origin.left,
      topPx: top - origin.top,
      bottomPx: bottom - origin.top,
    };
  };
  const { anchor, head } = state.selection;
  return placeToolbar({
    anchor: readLine(anchor, anchor < head ? 1 : -1),
    head: readLine(head, anchor < head ? -1 : 1),
    toolbar: { widthPx: toolbar.offsetWidth, heightPx: toolbar.offsetHeight },
    view: {
      topPx: inSight.top - origin.top,
      bottomPx: inSight.bottom - origin.top,
      widthPx: origin.width,
    },
  });
}
