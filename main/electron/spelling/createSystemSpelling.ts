import type { Session } from 'electron';
import type { SpellingChoices, SpellingState } from '../../../shared/ipc/spelling';
import { chooseLanguage } from '../../spelling/chooseLanguage';
import type { Spelling } from '../../spelling/Spelling';

interface Parts {
  session: Pick<
    Session,
    | 'availableSpellCheckerLanguages'
    | 'setSpellCheckerLanguages'
    | 'setSpellCheckerEnabled'
    | 'addWordToSpellCheckerDictionary'
    | 'removeWordFromSpellCheckerDictionary'
    | 'listWordsInSpellCheckerDictionary'
  >;
  /** macOS finds out by itself in which language something is written. */
  isMac: boolean;
  systemLanguages(): readonly string[];
  choices: SpellingChoices;
  keep(choices: SpellingChoices): void;
  onChange(state: SpellingState): void;
}

/** Leaves checking to macOS or Windows, through Chromium, which also keeps the person’s own words. */
export function createSystemSpelling(parts: Parts): Spelling {
  const { session, isMac } = parts;
  let { choices } = parts;
  const languages = isMac ? [] : session.availableSpellCheckerLanguages;
  const findLanguage = () =>
    chooseLanguage(choices.language ? [choices.language] : parts.systemLanguages(), languages);
  const read = async (): Promise<SpellingState> => ({
    ...choices,
    by: 'system',
    used: findLanguage(),
    languages,
    ownWords: await session.listWordsInSpellCheckerDictionary(),
  });
  const apply = () => {
    const used = findLanguage();
    if (!isMac) session.setSpellCheckerLanguages(choices.isOn && used ? [used] : []);
    session.setSpellCheckerEnabled(choices.isOn);
  };
  const tell = async () => {
    const state = await read();
    parts.onChange(state);
    return state;
  };
  apply();
  return {
    read,
    async change({ ownWords, ...changes }) {
      choices = { ...choices, ...changes };
      parts.keep(choices);
      apply();
      if (ownWords) {
        const { ownWords: before } = await read();
        for (const word of before) {
          if (!ownWords.includes(word)) session.removeWordFromSpellCheckerDictionary(word);
        }
      }
      return tell();
    },
    // Chromium has marked them before anybody asks, and comes with its own suggestions.
    check: async () => [],
    suggest: async () => [],
    async learn(word) {
      session.addWordToSpellCheckerDictionary(word);
      await tell();
    },
  };
}
