/** What is chosen in a list, beyond the one that it shows. */
export interface Selection<Id> {
  /** Chosen one by one or as a range. Empty until the person chooses more than what is shown. */
  readonly chosen: ReadonlySet<Id>;
  /** Where a range begins. */
  readonly anchor: Id | null;
}

/** What the person did: `id` is what they clicked, or what the keyboard has reached. */
export type Choice<Id> =
  | { readonly kind: 'one' | 'toggle' | 'extend'; readonly id: Id }
  | { readonly kind: 'all' | 'none' };

export const nothingChosen: Selection<never> = { chosen: new Set(), anchor: null };

/**
 * The selection after a choice in a list of `ids`. `current` is the one shown, which counts as chosen until others are.
 * What the list no longer has is not chosen either.
 */
export function choose<Id>(
  ids: readonly Id[],
  { chosen, anchor }: Selection<Id>,
  choice: Choice<Id>,
  current: Id | null,
): Selection<Id> {
  switch (choice.kind) {
    case 'one':
      return { chosen: new Set(), anchor: choice.id };
    case 'none':
      return { chosen: new Set(), anchor };
    case 'all':
      return { chosen: new Set(ids), anchor: anchor ?? current };
    case 'toggle': {
      const before = listChosen(ids, chosen.size ? chosen : new Set([current]));
      const next = new Set<Id>(before);
      if (!next.delete(choice.id)) next.add(choice.id);
      return { chosen: next, anchor: choice.id };
    }
    case 'extend': {
      const to = ids.indexOf(choice.id);
      const from = [anchor, current].map((id) => (id === null ? -1 : ids.indexOf(id)));
      const start = from.find((index) => index !== -1) ?? to;
      const range = ids.slice(Math.min(start, to), Math.max(start, to) + 1);
      return { chosen: new Set(range), anchor: ids[start] ?? choice.id };
    }
  }
}

/** The chosen ones that the list has, in its order. */
export function listChosen<Id>(ids: readonly Id[], chosen: ReadonlySet<Id | null>): Id[] {
  return ids.filter((id) => chosen.has(id));
}
