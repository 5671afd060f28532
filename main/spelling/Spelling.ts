import type { SpellingChanges, SpellingState } from '../../shared/ipc/spelling';

/** Checks the spelling of what the person writes, with dictionaries that are on this computer already. */
export interface Spelling {
  /** As it is now: dictionaries come and go. */
  read(): Promise<SpellingState>;
  change(choices: SpellingChanges): Promise<SpellingState>;
  /** Those of the words that are misspelled; none where nothing is checked, or where the system does it by itself. */
  check(words: readonly string[]): Promise<string[]>;
  /** What may be meant by a misspelled word, the likeliest first. */
  suggest(word: string): Promise<string[]>;
  /** Makes it one of the person’s own words. */
  learn(word: string): Promise<void>;
}
