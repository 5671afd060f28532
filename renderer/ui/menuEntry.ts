/** A line of a menu. */
export interface MenuEntry<Id extends string = string> {
  id: Id;
  title: string;
  /** Shown at its end, such as `F2`. */
  keys?: string | undefined;
  isDisabled?: boolean;
  /** A line separates it from those above. */
  startsGroup?: boolean;
  /** It is the one of its menu that applies now; others say `false`. */
  isChosen?: boolean;
  /** A menu of its own, beside it. */
  entries?: readonly MenuEntry<Id>[] | undefined;
}

/** A line of a menu that does something, or opens a menu of those that do. */
export type MenuAction = Omit<MenuEntry, 'id' | 'entries'> &
  ({ onAction(): void } | { entries: readonly MenuAction[] });
