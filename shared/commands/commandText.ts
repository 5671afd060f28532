/** What a command is called and which keys it has. What it does is bound to its id by the window. */
export interface CommandText {
  /** What it is called where nothing around it says what it is for, such as in the palette. */
  title: string;
  /** The title once what it is for is known: `{name}` stands for that. */
  named?: string;
  /** What a button or a menu says whose place says the rest. */
  label?: string;
  /** The same for a second place, which asks for other words. */
  altLabel?: string;
  /** Said under the title in the palette where the title alone is not enough. */
  description?: string;
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
export function keysOf({ keys = [], macKeys }: CommandText, isMac: boolean): readonly string[] {
  return (isMac && macKeys) || keys;
}
