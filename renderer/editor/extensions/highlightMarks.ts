import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { WindowStore } from '../../state/store';
import { describeSegments } from '../marking/describeSegments';
import { type MarksChange, markInTurn } from '../marking/markInTurn';
import { movesPlaced } from './highlightPlacement';

/** Passages are marked up once nothing has moved for this long: it serves screen readers, and must not slow down scrolling or typing. */
const QUIET_MS = 250;

const key = new PluginKey<DecorationSet>('highlightMarks');

/**
 * Highlights for screen readers, which can’t see what is painted: all passages are marked up (role `mark`), which say
 * where they start and end, and refer to their notes.
 */
export function highlightMarks(store: WindowStore): Extension {
  let marker: Marker | null = null;
  return Extension.create({
    name: 'highlightMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const mapped = marks.map(transaction.mapping, transaction.doc);
            const change: MarksChange | undefined = transaction.getMeta(key);
            if (!change) return mapped;
            return mapped.remove(change.remove).add(transaction.doc, change.add);
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view(view) {
          marker = keepMarked(view, store);
          return {
            destroy() {
              marker?.stop();
              marker = null;
            },
          };
        },
      }),
    ],
    onTransaction({ transaction, appendedTransactions }) {
      if ([transaction, ...appendedTransactions].some(movesPlaced)) marker?.schedule();
    },
  });
}

/** True for transactions that change elements of the text without changing the text. */
export function changesMarks(transaction: Transaction): boolean {
  return transaction.getMeta(key) !== undefined;
}

interface Marker {
  /** Marks up what has changed, soon. */
  schedule(): void;
  stop(): void;
}

function keepMarked(view: EditorView, store: WindowStore): Marker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopMarking = () => {};
  let isMouseDown = false;
  let isDue = false;
  const schedule = () => {
    isDue = true;
    stopMarking();
    clearTimeout(timer);
    timer = setTimeout(mark, QUIET_MS);
  };
  /** The browser reports a selection after making it: elements that change in between would move the caret back. */
  const postpone = () => {
    if (isDue) schedule();
  };
  const mark = () => {
    const { library, words } = store.getState();
    if (!library?.open) return;
    // Elements that change during a selection or a composition break it.
    if (isMouseDown || view.composing) return schedule();
    stopMarking = markInTurn(
      {
        view,
        readMarks: () => key.getState(view.state) ?? DecorationSet.empty,
        change: (change) => view.dispatch(view.state.tr.setMeta(key, change)),
        done: () => {
          isDue = false;
        },
      },
      describeSegments(library, words),
    );
  };
  const onMouse = (event: MouseEvent) => {
    isMouseDown = event.type === 'mousedown';
    postpone();
  };
  const stop = store.subscribe(({ library, words }, before) => {
    const [open, openBefore] = [library?.open, before.library?.open];
    const hasOtherRecords =
      open?.links !== openBefore?.links ||
      open?.highlights !== openBefore?.highlights ||
      library?.labels !== before.library?.labels;
    if (hasOtherRecords || words !== before.words) schedule();
  });
  view.dom.addEventListener('mousedown', onMouse);
  document.addEventListener('mouseup', onMouse);
  view.dom.addEventListener('keydown', postpone);
  return {
    schedule,
    stop() {
      clearTimeout(timer);
      stopMarking();
      stop();
      view.dom.removeEventListener('mousedown', onMouse);
      document.removeEventListener('mouseup', onMouse);
      view.dom.removeEventListener('keydown', postpone);
    },
  };
}
