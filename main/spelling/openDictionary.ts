import { createHunspellFromStrings } from 'hunspell-wasm';
import type { DictionaryFiles } from './findDictionaries';
import { readDictionary } from './readDictionary';

const MOST_SUGGESTIONS = 5;

/** A dictionary in this thread, which it takes seconds to read. */
export interface Dictionary {
  has(word: string): boolean;
  /** Words of it that may be meant, the likeliest first. */
  suggest(word: string): string[];
}

/** Reads a dictionary. */
export async function openDictionary(files: DictionaryFiles): Promise<Dictionary> {
  const { affixes, words } = await readDictionary(files);
  const hunspell = await createHunspellFromStrings(affixes, words);
  return {
    has: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word).slice(0, MOST_SUGGESTIONS),
  };
}
