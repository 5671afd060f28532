import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { listLeftOut } from '../../state/leftOut';
import { markPainted } from '../../state/markPainted';
import type { WindowStore } from '../../state/store';
import type { ArticleUi } from '../articleUi';
import { readPlaced } from '../extensions/highlightPlacement';
import type { FindUi } from '../find/findUi';
import { findScroller } from '../findScroller';
import { createPainter } from './createPainter';
import { groupMatches } from './groupMatches';
import { groupPassages } from './groupPassages';
import { readMarks } from './readMarks';
import { type DocumentRange, readVisibleRange } from './readVisibleRange';

/** Marks in the margin follow typing after this much quiet; the text itself is repainted immediately. */
const MARKS_QUIET_MS = 120;

export interface HighlightLayer {
  /** Repaints after edits or moved highlights. Reads no layout. */
  follow(transactions: readonly Transaction[]): void;
  /** Repaints where only elements of the text, or the match that is selected, have changed. */
  repaint(): void;
  destroy(): void;
}

/**
 * Paints the highlights of the visible blocks and a little beyond, and what is found there, and measures the marks beside them.
 * Scrolling within what is painted only reads the layout; leaving it repaints.
 */
export function createHighlightLayer(
  view: EditorView,
  store: WindowStore,
  ui: ArticleUi,
  find: FindUi,
): HighlightLayer {
  const scroller = findScroller(view.dom);
  const painter = createPainter(view);
  let painted: DocumentRange | null = null;
  let frame: number | null = null;
  let isMeasureDue = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const paint = () => {
    const state = store.getState();
    const { library, session } = state;
    if (!painted || !library?.open) return;
    const look = {
      highlights: library.open.highlights,
      labels: library.labels,
      selected: session.highlight,
      hovered: ui.getState().hovered?.highlights ?? [],
      pointedOut: ui.getState().pointedOut,
      leftOut: listLeftOut(state),
    };
    const passages = groupPassages(readPlaced(view.state), painted, look);
    const matches = groupMatches(view.state, painted, find.getState().search);
    painter.paint(new Map([...passages, ...matches]));
  };
  const measure = () => {
    isMeasureDue = false;
    if (painted) ui.setState({ marks: readMarks(view, painted) });
  };
  const lookAround = () => {
    const screenPx = scroller.clientHeight;
    const seen = readVisibleRange(view, scroller, screenPx / 2);
    if (painted && seen.from >= painted.from && seen.to <= painted.to) return;
    painted = readVisibleRange(view, scroller, screenPx * 1.5);
    paint();
    isMeasureDue = true;
  };
  const onNextFrame = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      lookAround();
      if (isMeasureDue) measure();
    });
  };
  const measureOnNextFrame = () => {
    isMeasureDue = true;
    onNextFrame();
  };
  const sizes = new ResizeObserver(measureOnNextFrame);
  const stops = [
    store.subscribe((state, before) => {
      const hasOtherLabels = state.library?.labels !== before.library?.labels;
      const isRefiltered = listLeftOut(state) !== listLeftOut(before);
      const isOtherShown = state.session.highlight !== before.session.highlight;
      if (hasOtherLabels || isOtherShown || isRefiltered) paint();
    }),
    ui.subscribe((state, before) => {
      const isOther = state.hovered?.highlights !== before.hovered?.highlights;
      if (isOther || state.pointedOut !== before.pointedOut) paint();
    }),
    find.subscribe((state, before) => {
      if (state.search !== before.search) paint();
    }),
  ];
  scroller.addEventListener('scroll', onNextFrame, { passive: true });
  sizes.observe(view.dom);
  sizes.observe(scroller);

  return {
    follow(transactions) {
      if (!painted) {
        // The marks come a frame later, when the resize observer first fires.
        lookAround();
        markPainted('attest:article-painted');
        return;
      }
      for (const { mapping } of transactions) {
        painted = { from: mapping.map(painted.from, -1), to: mapping.map(painted.to, 1) };
      }
      const isEdited = transactions.some(({ docChanged }) => docChanged);
      // It is not followed through edits.
      if (isEdited) ui.setState({ pointedOut: null });
      paint();
      clearTimeout(quiet);
      if (isEdited) {
        quiet = setTimeout(measureOnNextFrame, MARKS_QUIET_MS);
      } else measureOnNextFrame();
    },
    repaint: paint,
    destroy() {
      scroller.removeEventListener('scroll', onNextFrame);
      sizes.disconnect();
      for (const stop of stops) stop();
      if (frame !== null) cancelAnimationFrame(frame);
      clearTimeout(quiet);
      painter.paint(new Map());
    },
  };
}
