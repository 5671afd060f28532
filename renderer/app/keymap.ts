import type { AppCommand } from '../state/windowServices';

/** What is needed of a key press; a `KeyboardEvent` has it. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> & { getModifierState?(key: string): boolean };

/** Commands by their keys, written as `normalizeKeys` does. */
export type Keymap = ReadonlyMap<string, AppCommand>;

const MODIFIERS = ['ctrl', 'mod', 'alt', 'shift'];

/** One spelling for keys: lower case, modifiers in a fixed order. Throws where a modifier is unknown. */
export function normalizeKeys(keys: string): string {
  const parts = keys.toLowerCase().split(/\+(?=.)/);
  const key = parts.pop() ?? '';
  const unknown = parts.find((part) => !MODIFIERS.includes(part));
  if (unknown) throw new Error(`“${keys}” has no modifier “${unknown}”.`);
  return [...MODIFIERS.filter((modifier) => parts.includes(modifier)), key].join('+');
}

/**
 * The spellings that a press may be bound under, the likeliest first. The letter on the key counts; on
 * keyboards whose key has no Latin letter or digit its place does. Signs such as `/` come with Shift
 * on some keyboards, so Shift does not count for them.
 */
export function spellPress(press: KeyPress, isMac: boolean): string[] {
  // Alt Gr types letters and reports itself as Ctrl+Alt on Windows.
  if (press.getModifierState?.('AltGraph')) return [];
  if (!isMac && press.metaKey) return [];
  const key = press.key === ' ' ? 'space' : press.key.toLowerCase();
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  const held = [
    ...(isMac && press.ctrlKey ? ['ctrl'] : []),
    ...((isMac ? press.metaKey : press.ctrlKey) ? ['mod'] : []),
    ...(press.altKey ? ['alt'] : []),
  ];
  const withShift = press.shiftKey ? [...held, 'shift'] : held;
  const spellings = [[...(isSign ? held : withShift), key].join('+')];
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(press.code)?.[1]?.toLowerCase();
  if (place && !/^[a-z0-9]$/.test(key)) spellings.push([...withShift, place].join('+'));
  return spellings;
}

/** True for keys that type something where text is edited: those without Mod, Ctrl or Alt, except F1 to F24. */
export function isTypingKey(spelling: string): boolean {
  return !/^(ctrl|mod|alt)\+|^(shift\+)?(f\d+|escape)$/.test(spelling);
}

/** All keys of all commands. Throws where two commands want the same. */
export function makeKeymap(commands: Iterable<AppCommand>): Keymap {
  const keymap = new Map<string, AppCommand>();
  for (const command of commands) {
    for (const keys of command.keys) {
      const spelling = normalizeKeys(keys);
      const other = keymap.get(spelling);
      if (other) throw new Error(`${keys} is the key of both ${other.id} and ${command.id}.`);
      keymap.set(spelling, command);
    }
  }
  return keymap;
}

/** The command that a press is for. `isTyping`: the focus is where text is edited, so typing keys stay text. */
export function findCommand(
  keymap: Keymap,
  press: KeyPress,
  { isMac, isTyping }: { isMac: boolean; isTyping: boolean },
): AppCommand | undefined {
  return spellPress(press, isMac)
    .filter((spelling) => !isTyping || !isTypingKey(spelling))
    .map((spelling) => keymap.get(spelling))
    .find((command) => command !== undefined);
}
