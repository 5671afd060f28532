import type { EditorView } from '@tiptap/pm/view';
import { findScroller } from './findScroller';

/** The person has stopped moving once nothing has moved for this long. */
const QUIET_MS = 200;

/** Calls `note` whenever the person has moved in the text, and as the page closes. Returns a function that ends that. */
export function followPlace(view: EditorView, note: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noteSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(note, QUIET_MS);
  };
  findScroller(view.dom).addEventListener('scroll', noteSoon, { passive: true, signal });
  document.addEventListener('selectionchange', noteSoon, { signal });
  addEventListener('resize', noteSoon, { signal });
  addEventListener('pagehide', note, { signal });
  noteSoon();
  return () => {
    clearTimeout(timer);
    over.abort();
  };
}
