import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findFragment } from '../../../shared/document/findFragment';
import { isInnerLink } from '../../../shared/document/isSafeLink';
import type { Actions } from '../../state/actions';
import { revealPosition } from '../revealPosition';

interface Options {
  actions: Pick<Actions, 'goWithin'>;
  /** True while the text is only read: then a click follows a link, as in a book. */
  isLocked: () => boolean;
}

/** Links from a text into itself, as to a footnote and back: a click, or Mod+Enter with the caret in one, goes there. */
export function innerLinks({ actions, isLocked }: Options): Extension {
  const follow = (view: EditorView, href: unknown, from: number): boolean => {
    const position = isInnerLink(href) ? findFragment(view.state.doc, href.slice(1)) : null;
    if (position === null) return false;
    actions.goWithin(from, position);
    const { doc, tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position + 1))));
    view.focus();
    revealPosition(view, position + 1);
    return true;
  };
  return Extension.create({
    name: 'innerLinks',
    // Before the links that lead out.
    priority: 1001,
    addKeyboardShortcuts() {
      return {
        'Mod-Enter': () => {
          const { href } = this.editor.getAttributes('link');
          return follow(this.editor.view, href, this.editor.state.selection.from);
        },
      };
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClick(view, position, event) {
            const isMeant = isLocked() || event.ctrlKey || event.metaKey;
            if (!isMeant || !view.state.selection.empty || event.shiftKey) return false;
            const { target } = event;
            const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
            return link !== null && follow(view, link.getAttribute('href'), position);
          },
        },
      }),
    ],
  });
}
