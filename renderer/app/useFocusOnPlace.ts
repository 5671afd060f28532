import { type RefObject, useEffect, useRef } from 'react';
import { useSession, useWindow } from '../state/WindowContext';

/** Moves focus to the middle at the start, and when another place is gone to: into the article's text, or else to the start of the view. */
export function useFocusOnPlace(main: RefObject<HTMLElement | null>): void {
  const place = useSession((session) => session.place);
  const editor = useWindow((state) => state.editor);
  const key = place.kind === 'article' ? `${place.article} ${place.view}` : place.kind;
  const isReading = place.kind === 'article' && place.view === 'read';
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (focused.current === key || (isReading && !editor)) return;
    const isStart = focused.current === null;
    focused.current = key;
    // At the start only the text takes the focus, and only where nothing has it.
    if (isStart && (!isReading || document.activeElement !== document.body)) return;
    if (isReading) editor?.focus();
    else (main.current?.querySelector<HTMLElement>('[data-pane-start]') ?? main.current)?.focus();
  }, [key, isReading, editor, main]);
}
