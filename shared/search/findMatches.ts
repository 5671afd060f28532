import type { TextRange } from '../model/anchor';
import { firstLetters, readTokens } from './readTokens';
import type { Phrase } from './searchQuery';

interface Token extends TextRange {
  word: string;
}

/** Where phrases are in a text, in order, without overlaps. */
export function findMatches(text: string, phrases: readonly Phrase[]): TextRange[] {
  if (!phrases.length) return [];
  const ranges: TextRange[] = [];
  // Words that may be one of a phrase, and have no others between them.
  let run: Token[] = [];
  const endRun = () => {
    if (run.length) addMatches(run, phrases, ranges);
    run = [];
  };
  const letters = firstLetters(phrases.flatMap(({ words }) => words));
  readTokens(
    text,
    (word, start, end) => (word ? run.push({ word, start, end }) : endRun()),
    letters,
  );
  endRun();
  return ranges;
}

function addMatches(run: readonly Token[], phrases: readonly Phrase[], ranges: TextRange[]): void {
  for (let index = 0; index < run.length; ) {
    const length = longestAt(run, index, phrases);
    const [first, last] = [run[index], run[index + length - 1]];
    if (length && first && last) ranges.push({ start: first.start, end: last.end });
    index += length || 1;
  }
}

/** How many words the longest phrase that begins at a word has; 0 where none does. */
function longestAt(run: readonly Token[], at: number, phrases: readonly Phrase[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.words.length > longest && isAt(run, at, phrase)) longest = phrase.words.length;
  }
  return longest;
}

function isAt(run: readonly Token[], at: number, { words: wanted, isPrefix }: Phrase): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, index) => {
    const found = run[at + index]?.word;
    return index === last && isPrefix ? found?.startsWith(word) : found === word;
  });
}
