import { describe, expect, it } from 'vitest';
import { formatKeys } from './formatKeys';

describe('formatKeys', () => {
  it.each([
    ['Mod+Shift+E', 'Ctrl+Shift+E', '⇧⌘E'],
    ['Alt+ArrowLeft', 'Alt+←', '⌥←'],
    ['Mod++', 'Ctrl++', '⌘+'],
    ['Mod+-', 'Ctrl+−', '⌘−'],
    ['F6', 'F6', 'F6'],
    ['1', '1', '1'],
  ])('writes %s', (keys, elsewhere, onMac) => {
    expect(formatKeys(keys, false)).toBe(elsewhere);
    expect(formatKeys(keys, true)).toBe(onMac);
  });
});
