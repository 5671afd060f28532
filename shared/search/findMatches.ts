import type { TextRange } from '../model/anchor';
import { readTokens } from './readTokens';
import type { Phrase } from './searchQuery';

/** Where phrases are in a text, in order, without overlaps. */
export function findMatches(text: string, phrases: readonly Phrase[]): TextRange[] {
  if (!phrases.length) return [];
  const tokens: { words: string[]; starts: number[]; ends: number[] } = {
    words: [],
    starts: [],
    ends: [],
  };
  readTokens(text, (word, start, end) => {
    tokens.words.push(word);
    tokens.starts.push(start);
    tokens.ends.push(end);
  });
  const ranges: TextRange[] = [];
  for (let index = 0; index < tokens.words.length; ) {
    const length = longestAt(tokens.words, index, phrases);
    if (!length) {
      index += 1;
      continue;
    }
    const [start = 0, end = 0] = [tokens.starts[index], tokens.ends[index + length - 1]];
    ranges.push({ start, end });
    index += length;
  }
  return ranges;
}

/** How many words the longest phrase that begins at a word has; 0 where none does. */
function longestAt(words: readonly string[], at: number, phrases: readonly Phrase[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.words.length > longest && isAt(words, at, phrase)) longest = phrase.words.length;
  }
  return longest;
}

function isAt(words: readonly string[], at: number, { words: wanted, isPrefix }: Phrase): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, index) => {
    const found = words[at + index];
    return index === last && isPrefix ? found?.startsWith(word) : found === word;
  });
}
