import { isMac } from './isMac';

const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
const names: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  '-': '−',
};

/** Keys as this system writes them: `Mod+Shift+E` is `Ctrl+Shift+E`, on macOS `⇧⌘E`. */
export function formatKeys(keys: string, isOnMac: boolean = isMac): string {
  const parts = keys.split(/\+(?=.)/);
  const last = parts.at(-1) ?? '';
  const key = names[last] ?? last;
  if (!isOnMac) return [...parts.slice(0, -1), key].join('+').replace('Mod', 'Ctrl');
  const modifiers = ['Ctrl', 'Alt', 'Shift', 'Mod'].filter((part) => parts.includes(part));
  return [...modifiers.map((part) => signs[part]), key].join('');
}
