import type { MenuItemConstructorOptions } from 'electron';
import type { SpellingChanges, SpellingState } from '../../../shared/ipc/spelling';
import { nameLanguage } from '../../../shared/words/nameLanguage';
import type { Words } from '../../../shared/words/Words';

/** A misspelled word, and what may be meant. */
export interface Misspelling {
  word: string;
  suggestions: readonly string[];
}

export interface SpellingDeeds {
  /** In place of the misspelled word. */
  replaceBy(suggestion: string): void;
  learn(word: string): void;
  change(choices: SpellingChanges): void;
}

/** What can be done about a misspelled word. */
export function misspellingItems(
  { word, suggestions }: Misspelling,
  { replaceBy, learn }: Pick<SpellingDeeds, 'replaceBy' | 'learn'>,
  { say }: Words,
): MenuItemConstructorOptions[] {
  const meant = suggestions.map((suggestion) => ({
    label: asLabel(suggestion),
    click: () => replaceBy(suggestion),
  }));
  return [
    ...(meant.length ? meant : [{ label: say('spelling.noSuggestions'), enabled: false }]),
    { type: 'separator' },
    { label: say('spelling.learn'), click: () => learn(word) },
  ];
}

/** Whether spelling is checked, and in which language. Where there is no dictionary, what to do about it. */
export function spellingMenu(
  { isOn, by, language, used, languages }: SpellingState,
  change: SpellingDeeds['change'],
  words: Words,
): MenuItemConstructorOptions {
  const { say } = words;
  const check: MenuItemConstructorOptions = {
    label: say('spelling.check'),
    type: 'checkbox',
    checked: isOn,
    click: () => change({ isOn: !isOn }),
  };
  const missing = by === 'files' && !used;
  const choices = [null, ...languages].map(
    (one): MenuItemConstructorOptions => ({
      label: one ? asLabel(nameLanguage(one, words.language)) : say('spelling.systemLanguage'),
      type: 'radio',
      checked: one === language,
      enabled: isOn,
      click: () => change({ language: one }),
    }),
  );
  return {
    label: say('spelling.title'),
    submenu: [
      check,
      ...(missing ? [{ label: say('spelling.noDictionary'), enabled: false }] : []),
      ...(languages.length ? [{ type: 'separator' } as const, ...choices] : []),
    ],
  };
}

/** In a menu, “&” stands before the letter that chooses an item. */
function asLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
