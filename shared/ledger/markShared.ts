import { plainForm } from '../anchoring/plainForm';
import { UNSPACED } from '../anchoring/unspaced';
import { splitWords } from '../revision/compareWords';

/** A piece of one text, and whether the other has these words too. */
export interface SharedRun {
  readonly text: string;
  readonly isShared: boolean;
}

/** Articles, prepositions and the like, of most languages: two texts have them in common whatever they say. */
const LONGEST_LITTLE_WORD = 3;
const TELLING = new RegExp(`[\\p{N}${UNSPACED}]`, 'u');

/** Both texts in pieces that, joined, are the text again. Words are the same whatever their case. */
export function markShared(one: string, other: string): [SharedRun[], SharedRun[]] {
  const [words, others] = [splitWords(one), splitWords(other)];
  const shared = keysOf(words);
  const alsoIn = keysOf(others);
  const isShared = (word: string) => {
    const key = keyOf(word);
    return key !== null && shared.has(key) && alsoIn.has(key);
  };
  return [joinRuns(words, isShared), joinRuns(others, isShared)];
}

function keysOf(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => keyOf(word) ?? []));
}

/** Null for what says nothing by itself: spaces, signs, little words in lower case. */
function keyOf(word: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(word)) return null;
  const isLittle = word.length <= LONGEST_LITTLE_WORD && word === word.toLowerCase();
  if (isLittle && !TELLING.test(word)) return null;
  return plainForm(word).toLowerCase();
}

/** Spaces between shared words are shared too. */
function joinRuns(words: readonly string[], isShared: (word: string) => boolean): SharedRun[] {
  const runs: { text: string; isShared: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const isBetween = /^\s+$/u.test(word) && runs.at(-1)?.isShared && next && isShared(next);
    const is = isShared(word) || Boolean(isBetween);
    const last = runs.at(-1);
    if (last?.isShared === is) last.text += word;
    else runs.push({ text: word, isShared: is });
  }
  return runs;
}
