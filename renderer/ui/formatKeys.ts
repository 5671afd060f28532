const isMac = /Mac/.test(globalThis.navigator?.platform ?? '');

/** Keys as this system writes them: `Mod+Shift+E` is `Ctrl+Shift+E`, on macOS `⇧⌘E`. */
export function formatKeys(keys: string): string {
  if (!isMac) return keys.replaceAll('Mod', 'Ctrl');
  const parts = keys.split('+');
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod'];
  const modifiers = order.filter((key) => parts.includes(key)).map((key) => signs[key]);
  return [...modifiers, parts.at(-1)].join('');
}
