/** A line of a menu. */
export interface MenuEntry {
  id: string;
  title: string;
  /** Shown at its end, such as `F2`. */
  keys?: string | undefined;
  isDisabled?: boolean;
}
