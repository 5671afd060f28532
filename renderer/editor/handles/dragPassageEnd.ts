import type { Editor } from '@tiptap/core';
import {
  offsetAtPosition,
  positionAtOffset,
  readArticleText,
} from '../../../shared/document/articleText';
import type { HighlightId } from '../../../shared/model/ids';
import { toStaticRange } from '../painting/createPainter';
import { paintNames, paintPriorities } from '../painting/paintNames';
import { snapToWord } from './snapToWord';
import { findEnds, measureEnds, type PassageEnds } from './usePassageEnds';

/** An end that is being dragged, and where the passage is for now. */
export interface PassageDrag {
  which: 'start' | 'end';
  places: ReturnType<typeof measureEnds>;
}

interface Options {
  editor: Editor;
  highlight: HighlightId;
  which: 'start' | 'end';
  /** The press that it begins with. */
  event: PointerEvent;
  /** Null when it is over. */
  show(drag: PassageDrag | null): void;
  /** It was released at another place. Resolves once the highlight has it. */
  onMove(passage: { from: number; to: number }): Promise<void>;
}

/** Drags an end of a highlight’s passage until the button is released, or Escape calls it off. */
export function dragPassageEnd({ editor, highlight, which, event, show, onMove }: Options): void {
  const ends = findEnds(editor, highlight);
  if (!ends) return;
  const { view } = editor;
  const held = view.coordsAtPos(ends[which], which === 'start' ? 1 : -1);
  const grip = {
    x: event.clientX - held.left,
    y: event.clientY - (held.top + held.bottom) / 2,
  };
  let now: PassageEnds = ends;
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  const clear = () => {
    CSS.highlights.delete(paintNames.dragged);
    show(null);
  };
  const cancel = () => {
    over.abort();
    clear();
  };
  const follow = ({ clientX, clientY, altKey }: PointerEvent) => {
    const found = view.posAtCoords({ left: clientX - grip.x, top: clientY - grip.y });
    if (!found) return;
    const next = { ...ends, [which]: altKey ? found.pos : snap(editor, found.pos, which) };
    if (next.start >= next.end) return;
    now = next;
    paint(editor, now);
    show({ which, places: measureEnds(editor, now) });
  };
  show({ which, places: measureEnds(editor, ends) });
  addEventListener('pointermove', follow, options);
  addEventListener('pointercancel', cancel, options);
  addEventListener(
    'pointerup',
    () => {
      if (now[which] === ends[which]) return cancel();
      over.abort();
      // What was dragged stays in sight until the highlight is there too.
      void onMove({ from: now.start, to: now.end }).finally(clear);
    },
    options,
  );
  addEventListener(
    'keydown',
    (press) => {
      if (press.key !== 'Escape') return;
      press.preventDefault();
      press.stopPropagation();
      cancel();
    },
    options,
  );
}

function snap({ state }: Editor, position: number, which: 'start' | 'end'): number {
  const text = readArticleText(state.doc);
  const offset = snapToWord(text.text, offsetAtPosition(text, position), which);
  return positionAtOffset(text, offset);
}

function paint({ view }: Editor, { start, end }: PassageEnds): void {
  const painted = new Highlight(toStaticRange(view, { from: start, to: end }));
  painted.priority = paintPriorities.dragged;
  CSS.highlights.set(paintNames.dragged, painted);
}
