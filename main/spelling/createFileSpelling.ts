import {
  LONGEST_WORD,
  type SpellingChanges,
  type SpellingChoices,
  type SpellingState,
} from '../../shared/ipc/spelling';
import { chooseLanguage } from './chooseLanguage';
import { type DictionaryFiles, findDictionaries } from './findDictionaries';
import type { OpenSpeller, Speller } from './openSpeller';
import type { Spelling } from './Spelling';

interface Parts {
  folders: readonly string[];
  openSpeller: OpenSpeller;
  /** The computer’s languages, the preferred first. */
  systemLanguages(): readonly string[];
  choices: SpellingChoices;
  keep(choices: SpellingChoices): void;
  /** Something about it has changed. */
  onChange(state: SpellingState): void;
}

/** Checks with the dictionaries in `folders`. One is read when the first words are to be checked. */
export function createFileSpelling(parts: Parts): Spelling {
  let { choices } = parts;
  let open: { speller: Speller; files: DictionaryFiles } | null = null;
  let told = '';

  const look = () => {
    const dictionaries = findDictionaries(parts.folders);
    const languages = dictionaries.map(({ language }) => language);
    const wanted = choices.language ? [choices.language] : parts.systemLanguages();
    const used = chooseLanguage(wanted, languages);
    const files = dictionaries.find(({ language }) => language === used) ?? null;
    const state: SpellingState = { ...choices, by: 'files', used, languages };
    return { state, files };
  };
  const currentSpeller = (): Speller | null => {
    const { files } = look();
    if (open && JSON.stringify(open.files) !== JSON.stringify(files)) {
      void open.speller.close();
      open = null;
    }
    if (files) open ??= { files, speller: parts.openSpeller(files) };
    return open?.speller ?? null;
  };
  const tell = (): SpellingState => {
    const { state } = look();
    const json = JSON.stringify(state);
    if (told && told !== json) parts.onChange(state);
    told = json;
    return state;
  };
  const isOwn = (word: string) =>
    choices.ownWords.includes(word) || choices.ownWords.includes(word.toLowerCase());
  const change = async (changes: SpellingChanges) => {
    tell();
    choices = { ...choices, ...changes };
    parts.keep(choices);
    return tell();
  };

  return {
    read: async () => tell(),
    change,
    async check(words) {
      if (!choices.isOn) return [];
      const checked = words.filter(({ length }) => length <= LONGEST_WORD);
      const misspelled = (await currentSpeller()?.check(checked)) ?? [];
      return misspelled.filter((word) => !isOwn(word));
    },
    suggest: async (word) => (await currentSpeller()?.suggest(word)) ?? [],
    async learn(word) {
      if (!choices.ownWords.includes(word)) {
        await change({ ownWords: [...choices.ownWords, word] });
      }
    },
  };
}
