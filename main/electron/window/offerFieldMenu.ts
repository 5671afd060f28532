import { type BrowserWindow, type ContextMenuParams, Menu } from 'electron';
import type { Words } from '../../../shared/words/Words';
import { logFault } from '../../log/log';
import type { Spelling } from '../../spelling/Spelling';
import { fieldMenuTemplate } from './fieldMenuTemplate';
import { misspellingItems, type SpellingDeeds, spellingMenu } from './spellingItems';

/** Gives fields, where a page shows no menu of its own, what every system’s have. `readWords` answers those of the time. */
export function offerFieldMenu(
  window: BrowserWindow,
  spelling: Spelling,
  readWords: () => Words,
): void {
  const attempt = (task: Promise<unknown>) =>
    task.catch((error) => logFault('spelling-not-changed', error));
  const deeds: SpellingDeeds = {
    replaceBy: (suggestion) => window.webContents.replaceMisspelling(suggestion),
    learn: (word) => void attempt(spelling.learn(word)),
    change: (choices) => void attempt(spelling.change(choices)),
  };
  window.webContents.on('context-menu', async (_event, params) => {
    const words = readWords();
    const spelled = await describeSpelling(params, spelling, deeds, words);
    const template = [...spelled.word, ...fieldMenuTemplate(params, words), ...spelled.menu];
    if (template.length && !window.isDestroyed()) {
      Menu.buildFromTemplate(template).popup({ window });
    }
  });
}

/** The items about spelling, above and below the others; none where there is nothing to spell. */
async function describeSpelling(
  { isEditable, formControlType, misspelledWord, dictionarySuggestions }: ContextMenuParams,
  spelling: Spelling,
  deeds: SpellingDeeds,
  words: Words,
) {
  const isText = isEditable && (formControlType === 'none' || formControlType === 'text-area');
  if (!isText) return { word: [], menu: [] };
  const separator = { type: 'separator' } as const;
  const state = await spelling.read();
  const menu = [separator, spellingMenu(state, deeds.change, words)];
  if (!misspelledWord) return { word: [], menu };
  const suggestions = dictionarySuggestions.length
    ? dictionarySuggestions
    : await spelling.suggest(misspelledWord);
  const misspelling = { word: misspelledWord, suggestions };
  return { word: [...misspellingItems(misspelling, deeds, words), separator], menu };
}
