/** A line of a menu. */
export interface MenuEntry<Id extends string = string> {
  id: Id;
  title: string;
  /** Shown at its end, such as `F2`. */
  keys?: string | undefined;
  isDisabled?: boolean;
}
