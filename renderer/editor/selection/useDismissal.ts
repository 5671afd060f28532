import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect } from 'react';

/** Calls `dismiss` on Escape, and when the focus leaves both the text and the toolbar. */
export function useDismissal(
  editor: Editor,
  toolbar: RefObject<HTMLElement | null>,
  dismiss: (reason: 'escape' | 'focus') => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      dismiss('escape');
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const isHere = [editor.view.dom, toolbar.current].some(
        (element) => target instanceof Node && element?.contains(target),
      );
      if (!isHere) dismiss('focus');
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [editor, toolbar, dismiss]);
}
