import {
  type LanguageChoice,
  pickLanguage,
  type SpokenLanguage,
} from '../../../shared/words/language';
import { english, loadWords } from '../../../shared/words/loadWords';
import type { Words } from '../../../shared/words/Words';

/** The language of window, menu and dialogs. */
export interface WindowLanguage {
  /** English until `begin` has resolved. */
  readonly words: Words;
  /** Takes the language that the start asks for, where it asks for one, or else what was last chosen. */
  begin(forced: SpokenLanguage | null, remembered: LanguageChoice): Promise<void>;
  /** Takes the library's choice. The language that the start asked for gives way only to one chosen after that. */
  follow(choice: LanguageChoice): Promise<void>;
  /** Has `listener` hear of each other language, once its words are there. */
  onChange(listener: (words: Words) => void): void;
}

/** `listPreferred` answers the system's languages, the most wanted first. */
export function createWindowLanguage(listPreferred: () => readonly string[]): WindowLanguage {
  let words = english;
  let isForced = false;
  /** What the library said last. */
  let known: LanguageChoice | null = null;
  let lastShown = 0;
  const listeners = new Set<(words: Words) => void>();

  const show = async (choice: LanguageChoice | SpokenLanguage) => {
    lastShown += 1;
    const own = lastShown;
    const loaded = await loadWords(choice === 'system' ? pickLanguage(listPreferred()) : choice);
    // Another one was chosen while these words were loaded.
    if (own !== lastShown || loaded.language === words.language) return;
    words = loaded;
    for (const listener of listeners) listener(words);
  };
  return {
    get words() {
      return words;
    },
    begin(forced, remembered) {
      isForced = forced !== null;
      return show(forced ?? remembered);
    },
    async follow(choice) {
      const isFirst = known === null;
      const isKnown = known === choice;
      known = choice;
      if (isKnown || (isFirst && isForced)) return;
      await show(choice);
    },
    onChange: (listener) => void listeners.add(listener),
  };
}
