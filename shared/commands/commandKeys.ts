/** The keys of a command. The window binds what it does to its id; the catalogues hold its name. */
export interface CommandKeys {
  /**
   * Such as `Mod+Shift+E` (Mod is Ctrl, or Cmd on macOS), or a plain `1`, which works only outside text fields. The first
   * is shown; the others work too.
   */
  keys?: readonly string[];
  /** Used instead on macOS. */
  macKeys?: readonly string[];
  /** In plain inputs its keys keep their usual effect there, such as undoing typing. */
  isNativeInInputs?: true;
}

/** A command's keys on this system; the first is the one shown. */
export function keysOf({ keys = [], macKeys }: CommandKeys, isMac: boolean): readonly string[] {
  return (isMac && macKeys) || keys;
}
