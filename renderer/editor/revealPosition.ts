import type { EditorView } from '@tiptap/pm/view';
import { findScroller } from './findScroller';

/** Where a revealed passage ends up, as a share of the window’s height from the top. */
const COMFORTABLE = { first: 0.15, wanted: 0.33, last: 0.75 };

/** It has settled once it has stayed for this many frames: the browser takes two or three to lay out what has come near. */
const QUIET_FRAMES = 4;
const MAX_FRAMES = 20;

/**
 * Scrolls what is at `position` into view, to the upper third, unless it is well placed already. Heights of
 * blocks not yet laid out are estimates, so its place is checked again until it stays.
 */
export function revealPosition(view: EditorView, position: number): void {
  const scroller = findScroller(view.dom);
  const share = readLine(view, scroller, position).topPx / scroller.clientHeight;
  if (share > COMFORTABLE.first && share < COMFORTABLE.last) return;
  scrollToPosition(view, position, COMFORTABLE.wanted);
}

/**
 * Scrolls until what is at `position` is at that share of the window’s height, less so many heights of its line, or the
 * person takes over.
 */
export function scrollToPosition(
  view: EditorView,
  position: number,
  share: number,
  linesAbove = 0,
): void {
  const scroller = findScroller(view.dom);
  const over = new AbortController();
  const end = () => over.abort();
  for (const sign of ['wheel', 'pointerdown', 'keydown']) {
    addEventListener(sign, end, { capture: true, passive: true, signal: over.signal });
  }
  let quietFrames = 0;
  const settle = (framesLeft: number) => {
    if (over.signal.aborted) return;
    if (view.isDestroyed || framesLeft === 0 || quietFrames === QUIET_FRAMES) return end();
    const before = scroller.scrollTop;
    const { topPx, heightPx } = readLine(view, scroller, position);
    scroller.scrollTop += topPx + heightPx * linesAbove - scroller.clientHeight * share;
    quietFrames = Math.abs(scroller.scrollTop - before) < 1 ? quietFrames + 1 : 0;
    requestAnimationFrame(() => settle(framesLeft - 1));
  };
  settle(MAX_FRAMES);
}

function readLine(view: EditorView, scroller: Element, position: number) {
  const { top, bottom } = view.coordsAtPos(position, 1);
  return { topPx: top - scroller.getBoundingClientRect().top, heightPx: bottom - top };
}
