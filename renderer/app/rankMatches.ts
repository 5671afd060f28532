import { foldText } from '../ui/foldText';

/**
 * How well `text` matches what was typed: 0 not at all, more is better. Every word typed has to be in it; the start of
 * the text counts most, then starts of words. Failing that, the letters in order will do (`shled` finds “Show ledger”).
 */
function scoreMatch(text: string, typed: string): number {
  const folded = foldText(text);
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return 1;
  const scores = words.map((word) => scoreWord(folded, word));
  if (scores.every((score) => score > 0)) {
    return 1 + scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }
  return hasInOrder(folded, words.join('')) ? 0.5 : 0;
}

/** The items that match, best first; equally good ones stay in their order. */
export function rankMatches<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, score: scoreMatch(textOf(item), typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function scoreWord(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === -1) return 0;
  if (at === 0) return 3;
  return new RegExp(`[^\\p{L}\\p{N}]${escapePattern(word)}`, 'u').test(text) ? 2 : 1;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function hasInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
