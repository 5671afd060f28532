import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import { message } from '../../shared/words/message';
import { isMac } from '../ui/isMac';
import { type Choice, choose, listChosen, nothingChosen, type Selection } from './selection';
import { useActions } from './WindowContext';

/** Several rows of a list that are chosen at once. */
export interface Several<Id> {
  /** In the order of the list. Empty until the person chooses more than what is shown. */
  readonly chosen: readonly Id[];
  /** True where the row is among those chosen, or is the one shown while none are. */
  has(id: Id): boolean;
  choose(choice: Choice<Id>): void;
  /** What a menu asked for on this row acts on: all that are chosen, if it is one of them. Otherwise none are any more. */
  chosenWith(id: Id): readonly Id[];
  /**
   * Chooses by a click with Shift, or with Ctrl (Cmd on a Mac). False for other clicks. `index`: which row it was, for
   * lists that have some more than once.
   */
  click(
    event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
    id: Id,
    index?: number,
  ): boolean;
  /**
   * Chooses by a key, which would lead from row `from` to `next`. `moved` where the keyboard is to go there; null for keys
   * that choose nothing. `indexes`: which rows these are, as for a click.
   */
  press(
    event: KeyboardEvent,
    from: Id | null,
    next: Id | null,
    indexes?: { from: number; next: number },
  ): 'moved' | 'done' | null;
}

/** Lets a person choose several of a list’s `ids`, of which `current` is the one shown. Screen readers hear how many. */
export function useSeveral<Id>(ids: readonly Id[], current: Id | null): Several<Id> {
  const actions = useActions();
  const [selection, setSelection] = useState<Selection<Id>>(nothingChosen);
  const chosen = useMemo(() => listChosen(ids, selection.chosen), [ids, selection]);
  const known = useMemo(() => new Set(chosen), [chosen]);
  const take = (choice: Choice<Id>, before = selection) => {
    const next = choose(ids, before, choice, current);
    setSelection(next);
    const count = listChosen(ids, next.chosen).length;
    if (count) actions.announce(message('several.chosen', { count }));
    else if (chosen.length) actions.announce(message('several.noneChosen'));
  };
  return {
    chosen,
    has: (id) => (chosen.length ? known.has(id) : id === current),
    choose: take,
    chosenWith(id) {
      if (known.has(id)) return chosen;
      if (chosen.length) take({ kind: 'none' });
      return [];
    },
    click(event, id, index) {
      if (event.shiftKey) take({ kind: 'extend', id, index });
      else if (isMod(event)) take({ kind: 'toggle', id, index });
      else return false;
      return true;
    },
    press(event, from, next, indexes) {
      if (event.altKey) return null;
      if (next !== null) {
        const index = indexes?.next;
        if (event.shiftKey) {
          // Until something is chosen, a range begins where the keyboard is, whatever was clicked before.
          const isFirst = from !== null && !chosen.length;
          const start = { chosen: new Set<Id>(), anchor: from, anchorIndex: indexes?.from };
          take({ kind: 'extend', id: next, index }, isFirst ? start : selection);
        } else if (!isMod(event)) take({ kind: 'one', id: next, index });
        return 'moved';
      }
      if (isMod(event) && event.key.toLowerCase() === 'a') take({ kind: 'all' });
      else if (isMod(event) && event.key === ' ' && from !== null)
        take({ kind: 'toggle', id: from, index: indexes?.from });
      else if (event.key === 'Escape' && chosen.length) take({ kind: 'none' });
      else return null;
      return 'done';
    },
  };
}

function isMod({ ctrlKey, metaKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey'>): boolean {
  return isMac ? metaKey : ctrlKey;
}
