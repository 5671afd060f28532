import { describe, expect, it } from 'vitest';
import { english, loadWords } from '../../shared/words/loadWords';
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
    expect(formatKeys(keys, english, false)).toBe(elsewhere);
    expect(formatKeys(keys, english, true)).toBe(onMac);
  });

  it.each([
    ['Mod+Shift+E', 'Ctrl+Mayús+E'],
    ['Delete', 'Supr'],
    ['Mod+Enter', 'Ctrl+Intro'],
  ])('calls the keys of %s what keyboards call them', async (keys, inSpanish) => {
    expect(formatKeys(keys, await loadWords('es'), false)).toBe(inSpanish);
  });
});
