import type { SpokenLanguage } from '../../shared/words/language';
import { loadWords } from '../../shared/words/loadWords';
import type { Client } from '../state/client';
import type { WindowStore } from '../state/store';
import { noteInAddress } from './noteInAddress';

/** Notes the language where screen readers look for it, and in the address. */
export function markPage(language: SpokenLanguage): void {
  document.documentElement.lang = language;
  noteInAddress({ language });
}

/** Gives the window the words of each other language that the main process tells of. `mark` hears which. */
export function followLanguage(
  store: WindowStore,
  client: Pick<Client, 'on'>,
  mark: (language: SpokenLanguage) => void,
): void {
  let latest = store.getState().words.language;
  client.on('languageChanged', async ({ language }) => {
    if (language === latest) return;
    latest = language;
    const words = await loadWords(language);
    // Yet another one was chosen while these words were loaded.
    if (language !== latest) return;
    mark(language);
    store.setState({ words });
  });
}
