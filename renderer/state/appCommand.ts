import type { WindowServices } from './WindowContext';

/** Something a person can do by key, menu or palette. */
export interface AppCommand {
  id: string;
  title: string;
  /** The title where it depends on what is open; without an answer, `title` stands. */
  titleNow?(services: WindowServices): string | undefined;
  /** Such as `Mod+Shift+E` (Mod is Ctrl, on macOS Cmd) or a plain `1`, which works outside text fields only. */
  keys?: string;
  /** Further keys for the same. They work, but only `keys` is shown. */
  alsoKeys?: readonly string[];
  /** In plain inputs its keys do what they always do there, such as undoing letters. */
  isNativeInInputs?: boolean;
  /** Said under the title in the palette where the title alone is not enough. */
  description?: string;
  isEnabled?(services: WindowServices): boolean;
  /** Commands asked for before it is done wait for it. */
  run(services: WindowServices): void | Promise<void>;
}
