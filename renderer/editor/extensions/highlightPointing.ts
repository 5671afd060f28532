import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { HighlightId } from '../../../shared/model/ids';
import type { Actions } from '../../state/actions';
import type { WindowStore } from '../../state/store';
import type { ArticleUi, ClientPoint } from '../articleUi';
import { highlightsAt } from '../pointing/highlightsAt';

interface Options {
  store: WindowStore;
  ui: ArticleUi;
  show: Actions['show'];
}

/** Highlights under the mouse stand out; a click shows one, offers all where there are several, and elsewhere closes the one shown. */
export function highlightPointing({ store, ui, show }: Options): Extension {
  let frame: number | null = null;

  const hover = (view: EditorView, event: MouseEvent) => {
    frame = null;
    if (view.isDestroyed) return;
    const highlights = event.buttons ? [] : highlightsAt(view, event);
    const { hovered } = ui.getState();
    if (isSame(highlights, hovered?.highlights ?? [])) return;
    view.dom.style.cursor = highlights.length ? 'pointer' : '';
    ui.setState({ hovered: highlights.length ? { highlights, point: pointOf(event) } : null });
  };
  return Extension.create({
    name: 'highlightPointing',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClick(view, _position, event) {
            const isPlain = !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
            if (!isPlain || event.button !== 0) return false;
            const highlights = highlightsAt(view, event);
            const [only] = highlights;
            if (highlights.length > 1) {
              ui.setState({ choice: { highlights, point: pointOf(event) } });
            } else if (only || store.getState().session.highlight)
              show({ highlight: only ?? null });
            // The click still places the caret.
            return false;
          },
          handleDOMEvents: {
            mousemove(view, event) {
              if (frame !== null) cancelAnimationFrame(frame);
              frame = requestAnimationFrame(() => hover(view, event));
              return false;
            },
            mouseleave() {
              if (frame !== null) cancelAnimationFrame(frame);
              frame = null;
              ui.setState({ hovered: null });
              return false;
            },
          },
        },
      }),
    ],
  });
}

function pointOf({ clientX, clientY }: MouseEvent): ClientPoint {
  return { clientX, clientY };
}

function isSame(some: readonly HighlightId[], others: readonly HighlightId[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
