import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { countBefore } from '../../../shared/anchoring/countBelow';
import { isSameJson } from '../../../shared/library/mergeEdit';
import type { WindowStore } from '../../state/store';
import { findScroller } from '../findScroller';
import { listHeadings, type PlacedHeading } from './listHeadings';

/** A heading is passed once it is this far up: a share of the window’s height, from the top. */
const PASSED = 0.15;

/** A heading that the person went to, by its index. */
interface Choice {
  readonly index: number;
}

const key = new PluginKey<Choice | null>('contents');

/** Has the heading count as the current one until the person scrolls: below the last ones there may be too little text. */
export function chooseHeading(transaction: Transaction, index: number): Transaction {
  return transaction.setMeta(key, { index } satisfies Choice);
}

/** Keeps the window’s contents in step with the text and with how far it is scrolled. */
export function contentsFollowing(store: WindowStore): Extension {
  return Extension.create({
    name: 'contentsFollowing',
    addProseMirrorPlugins: () => [
      new Plugin<Choice | null>({
        key,
        state: {
          init: () => null,
          apply: (transaction, choice) => transaction.getMeta(key) ?? choice,
        },
        view: (view) => follow(view, store),
      }),
    ],
  });
}

function follow(view: EditorView, store: WindowStore) {
  const scroller = findScroller(view.dom);
  const over = new AbortController();
  let headings = listHeadings(view.state.doc);
  let left: Choice | null = null;
  let frame: number | null = null;

  const publish = () => {
    frame = null;
    const choice = key.getState(view.state) ?? null;
    const current =
      choice && choice !== left ? choice.index : findCurrent(view, scroller, headings);
    const shown = headings.map(({ text, level }) => ({ text, level }));
    const contents = shown.length ? { headings: shown, current } : null;
    if (!isSameJson(contents, store.getState().contents)) store.setState({ contents });
  };
  const publishSoon = () => {
    frame ??= requestAnimationFrame(publish);
  };
  const leave = () => {
    left = key.getState(view.state) ?? null;
  };
  for (const sign of ['wheel', 'pointerdown', 'keydown']) {
    scroller.addEventListener(sign, leave, { passive: true, signal: over.signal });
  }
  scroller.addEventListener('scroll', publishSoon, { passive: true, signal: over.signal });
  publishSoon();
  return {
    update(_view: EditorView, before: { doc: unknown }) {
      if (view.state.doc !== before.doc) headings = listHeadings(view.state.doc);
      publishSoon();
    },
    destroy() {
      over.abort();
      if (frame !== null) cancelAnimationFrame(frame);
      store.setState({ contents: null });
    },
  };
}

/** Index of the last heading that is passed. Reads the layout of a few. */
function findCurrent(
  view: EditorView,
  scroller: Element,
  headings: readonly PlacedHeading[],
): number {
  const { top, height } = scroller.getBoundingClientRect();
  const passed = countBefore(headings.length, (index) => {
    const element = view.nodeDOM(headings[index]?.position ?? 0);
    return (
      element instanceof Element && element.getBoundingClientRect().top < top + height * PASSED
    );
  });
  return passed - 1;
}
