import type { MessageId } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import { isMac } from './isMac';

const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
const names: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  '-': '−',
};

/** Keys that keyboards call something else in another language. */
const wordIds: Record<string, MessageId> = {
  Shift: 'window.key.shift',
  Enter: 'window.key.enter',
  Delete: 'window.key.delete',
  Backspace: 'window.key.backspace',
  Space: 'window.key.space',
};

/** Keys as this system writes them: `Mod+Shift+E` is `Ctrl+Shift+E`, on macOS `⇧⌘E`. */
export function formatKeys(
  keys: string,
  { say }: Pick<Words, 'say'>,
  isOnMac: boolean = isMac,
): string {
  const nameKey = (part: string) => {
    const id = wordIds[part];
    return id ? say({ id, values: {} }) : (names[part] ?? part);
  };
  const parts = keys.split(/\+(?=.)/);
  const key = nameKey(parts.at(-1) ?? '');
  if (!isOnMac) return [...parts.slice(0, -1).map(nameKey), key].join('+');
  const modifiers = ['Ctrl', 'Alt', 'Shift', 'Mod'].filter((part) => parts.includes(part));
  return [...modifiers.map((part) => signs[part]), key].join('');
}
