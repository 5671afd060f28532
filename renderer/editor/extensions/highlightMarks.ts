import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { WindowStore } from '../../state/store';
import { at, findWithin } from '../anchoring/placedHighlights';
import type { ArticleUi } from '../articleUi';
import { nameOpenHighlight } from '../nameHighlight';
import { readPlaced } from './highlightPlacement';

/** Passages are wrapped in elements once nothing has moved for this long: they serve screen readers, and must not slow down scrolling or typing. */
const QUIET_MS = 250;

const key = new PluginKey<DecorationSet>('highlightMarks');

/**
 * Highlights for screen readers, which can’t see what is painted: visible passages are marked up
 * (role `mark`) with their names. Only those, since thousands of elements in the text would be slow.
 */
export function highlightMarks(store: WindowStore, ui: ArticleUi): Extension {
  return Extension.create({
    name: 'highlightMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const replacement: DecorationSet | undefined = transaction.getMeta(key);
            return replacement ?? marks.map(transaction.mapping, transaction.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => ({ destroy: keepMarked(view, store, ui) }),
      }),
    ],
  });
}

/** True for transactions that change elements of the text without changing the text. */
export function changesMarks(transaction: Transaction): boolean {
  return transaction.getMeta(key) !== undefined;
}

function keepMarked(view: EditorView, store: WindowStore, ui: ArticleUi): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMouseDown = false;
  let known = '';
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(mark, QUIET_MS);
  };
  /** The browser reports a selection after making it: elements that change in between would move the caret back. */
  const postpone = () => {
    if (timer !== undefined) schedule();
  };
  const mark = () => {
    timer = undefined;
    // Elements that change during a selection or a composition break it.
    if (isMouseDown || view.composing) return schedule();
    const passages = listPassages(view, store, ui);
    const signature = JSON.stringify(passages);
    if (signature === known) return;
    known = signature;
    const decorations = passages.map(({ from, to, name }) =>
      Decoration.inline(from, to, { nodeName: 'span', role: 'mark', 'aria-description': name }),
    );
    const { doc, tr } = view.state;
    view.dispatch(tr.setMeta(key, DecorationSet.create(doc, decorations)));
  };
  const onMouse = (event: MouseEvent) => {
    isMouseDown = event.type === 'mousedown';
    postpone();
  };
  const stops = [
    ui.subscribe((state, before) => {
      if (state.marks !== before.marks) schedule();
    }),
    store.subscribe(({ library, words }, before) => {
      const hasOtherLinks = library?.open?.links !== before.library?.open?.links;
      if (hasOtherLinks || words !== before.words) schedule();
    }),
  ];
  view.dom.addEventListener('mousedown', onMouse);
  document.addEventListener('mouseup', onMouse);
  view.dom.addEventListener('keydown', postpone);
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    view.dom.removeEventListener('mousedown', onMouse);
    document.removeEventListener('mouseup', onMouse);
    view.dom.removeEventListener('keydown', postpone);
  };
}

function listPassages(view: EditorView, store: WindowStore, ui: ArticleUi) {
  const { library, words } = store.getState();
  const { marks } = ui.getState();
  const placed = readPlaced(view.state);
  const starts = marks
    .map(({ highlight }) => placed.ids.indexOf(highlight))
    .filter((index) => index !== -1)
    .map((index) => at(placed.starts, index));
  if (!library || !starts.length) return [];
  return findWithin(placed, Math.min(...starts), Math.max(...starts) + 1).flatMap((index) => {
    const id = placed.ids[index];
    const name = id && nameOpenHighlight(library, id);
    if (!name) return [];
    const [from, to] = [at(placed.starts, index), at(placed.ends, index)];
    return [{ from, to, name: words.say(name) }];
  });
}
