import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Highlight } from '../../../../shared/model/highlight';
import type { HighlightId } from '../../../../shared/model/ids';
import type { Several } from '../../../state/useSeveral';
import { useServices } from '../../../state/WindowContext';
import { stepIndex } from '../../../ui/stepIndex';
import { changeSeveralByKey } from '../actions/changeSeveralByKey';
import { goToPassage, showHighlight } from '../actions/showHighlight';

/**
 * The list’s keys: arrows, Page Up and Down, Home and End show another highlight, Enter goes to its passage
 * and Escape back to the article. While several are chosen, the keys of labels, of linking and of deleting are for all of
 * them, and Escape chooses none. `index` is the position of the one shown, −1 where there is none.
 */
export function useListKeys(
  highlights: readonly Highlight[],
  index: number,
  scroller: RefObject<HTMLElement | null>,
  rowHeightPx: number,
  several: Several<HighlightId>,
): (event: KeyboardEvent) => void {
  const services = useServices();
  const lastIndex = useRef(-1);
  useEffect(() => {
    if (index !== -1) lastIndex.current = index;
  }, [index]);

  const findNext = (key: string): Highlight | undefined => {
    const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx);
    // If the one shown was deleted, the next has taken its place.
    const gone = key === 'ArrowDown' ? lastIndex.current - 1 : lastIndex.current;
    const from = index === -1 ? gone : index;
    const next = stepIndex(key, from, highlights.length, pageRows);
    return next === null ? undefined : highlights[next];
  };
  return (event) => {
    if (event.altKey) return;
    const shown = highlights[index];
    const next = findNext(event.key);
    const pressed = several.press(event, shown?.id ?? null, next?.id ?? null);
    if (pressed) {
      if (pressed === 'moved' && next) showHighlight(services, next.id);
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    if (changeSeveralByKey(services, several.chosen, event)) event.preventDefault();
    else if (event.key === 'Escape') services.store.getState().editor?.focus();
    else if (event.key === 'Enter' && shown) goToPassage(services, shown.id);
    else return;
    event.preventDefault();
  };
}
