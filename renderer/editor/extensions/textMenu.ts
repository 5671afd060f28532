import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { HighlightId } from '../../../shared/model/ids';
import type { Actions } from '../../state/actions';
import type { WindowStore } from '../../state/store';
import { isByMouse } from '../../ui/menuPlace';
import { highlightsAt } from '../pointing/highlightsAt';
import { highlightsAtCaret } from '../pointing/highlightsAtCaret';

interface Options {
  store: WindowStore;
  show: Actions['show'];
  isLocked(): boolean;
}

/**
 * The text’s context menu, by right click, Menu key or Shift+F10: that of the selection, or of the highlight there. While
 * the text is edited it has the system’s, with paste, as every field has.
 */
export function textMenu({ store, show, isLocked }: Options): Extension {
  return Extension.create({
    name: 'textMenu',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            contextmenu(view, event) {
              if (!isLocked()) return false;
              event.preventDefault();
              const at = isByMouse(event)
                ? { x: event.clientX, y: event.clientY }
                : placeAtSelection(view);
              const highlight = findMeant(view, event, store.getState().session.highlight);
              if (highlight) show({ highlight, menu: { kind: 'highlight', highlight, at } });
              else show({ menu: { kind: 'text', at } });
              return true;
            },
          },
        },
      }),
    ],
  });
}

/** The highlight that the menu is about, the one shown if it is one of several; null where it is the selection or plain text. */
function findMeant(
  view: EditorView,
  event: MouseEvent,
  shown: HighlightId | null,
): HighlightId | null {
  const { empty, from, to } = view.state.selection;
  if (!isByMouse(event)) return empty ? choose(highlightsAtCaret(view.state), shown) : null;
  const point = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const isOnSelection = !empty && point !== null && point.pos >= from && point.pos <= to;
  return isOnSelection ? null : choose(highlightsAt(view, event), shown);
}

function choose(highlights: readonly HighlightId[], shown: HighlightId | null): HighlightId | null {
  return highlights.find((id) => id === shown) ?? highlights.at(-1) ?? null;
}

function placeAtSelection(view: EditorView): { x: number; y: number } {
  const { left, bottom } = view.coordsAtPos(view.state.selection.head);
  return { x: left, y: bottom };
}
