/** What is chosen in a list, beyond the one that it shows. */
export interface Selection<Id> {
  /** Chosen one by one or as a range. Empty until the person chooses more than what is shown. */
  readonly chosen: ReadonlySet<Id>;
  /** Where a range begins. */
  readonly anchor: Id | null;
  /** Which one that is, if the list has it more than once. */
  readonly anchorIndex?: number | undefined;
}

/**
 * What the person did: `id` is what they clicked, or what the keyboard has reached; `index` says which one that was, if
 * the list has it more than once.
 */
export type Choice<Id> =
  | {
      readonly kind: 'one' | 'toggle' | 'extend';
      readonly id: Id;
      readonly index?: number | undefined;
    }
  | { readonly kind: 'all' | 'none' };

export const nothingChosen: Selection<never> = { chosen: new Set(), anchor: null };

/**
 * The selection after a choice in a list of `ids`. `current` is the one shown, which counts as chosen until others are.
 * What the list no longer has is not chosen either.
 */
export function choose<Id>(
  ids: readonly Id[],
  { chosen, anchor, anchorIndex }: Selection<Id>,
  choice: Choice<Id>,
  current: Id | null,
): Selection<Id> {
  switch (choice.kind) {
    case 'one':
      return { chosen: new Set(), anchor: choice.id, anchorIndex: choice.index };
    case 'none':
      return { chosen: new Set(), anchor, anchorIndex };
    case 'all':
      return { chosen: new Set(ids), anchor: anchor ?? current, anchorIndex };
    case 'toggle': {
      const before = listChosen(ids, chosen.size ? chosen : new Set([current]));
      const next = new Set<Id>(before);
      if (!next.delete(choice.id)) next.add(choice.id);
      return { chosen: next, anchor: choice.id, anchorIndex: choice.index };
    }
    case 'extend': {
      const to = placeIn(ids, choice.id, choice.index);
      const from = [placeIn(ids, anchor, anchorIndex), placeIn(ids, current)];
      const start = from.find((index) => index !== -1) ?? to;
      const range = ids.slice(Math.min(start, to), Math.max(start, to) + 1);
      return { chosen: new Set(range), anchor: ids[start] ?? choice.id, anchorIndex: start };
    }
  }
}

/** The chosen ones that the list has, in its order, each once. */
export function listChosen<Id>(ids: readonly Id[], chosen: ReadonlySet<Id | null>): Id[] {
  return [...new Set(ids.filter((id) => chosen.has(id)))];
}

/** Where the list has it: at `index`, if it does, otherwise first; −1 where it doesn’t have it. */
function placeIn<Id>(ids: readonly Id[], id: Id | null, index = -1): number {
  if (id === null) return -1;
  return ids[index] === id ? index : ids.indexOf(id);
}
