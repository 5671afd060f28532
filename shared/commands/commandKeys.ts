/** The keys of a command. What it does is bound to its id by the window; what it is called is in the catalogues. */
export interface CommandKeys {
  /**
   * Such as `Mod+Shift+E` (Mod is Ctrl, on macOS Cmd) or a plain `1`, which works outside text fields only. The first
   * is shown; the others work too.
   */
  keys?: readonly string[];
  /** What it has in their place on macOS. */
  macKeys?: readonly string[];
  /** In plain inputs its keys do what they always do there, such as undoing letters. */
  isNativeInInputs?: true;
}

/** A command's keys on this system, the one that is shown first. */
export function keysOf({ keys = [], macKeys }: CommandKeys, isMac: boolean): readonly string[] {
  return (isMac && macKeys) || keys;
}
