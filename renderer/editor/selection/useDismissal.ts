import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect } from 'react';

interface Options {
  editor: Editor;
  toolbar: RefObject<HTMLElement | null>;
  onEscape(): void;
  /** The focus has left both the text and the toolbar. */
  onLeave(): void;
}

/** Reports when the person is done with the toolbar. */
export function useDismissal({ editor, toolbar, onEscape, onLeave }: Options): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const isHere = [editor.view.dom, toolbar.current].some(
        (element) => target instanceof Node && element?.contains(target),
      );
      if (!isHere) onLeave();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [editor, toolbar, onEscape, onLeave]);
}
