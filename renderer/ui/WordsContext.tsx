import { createContext, type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import { english } from '../../shared/words/loadWords';
import type { Words } from '../../shared/words/Words';

const Context = createContext<Words>(english);

/** Gives views their words, and React Aria the language of its own. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return (
    <Context value={words}>
      <I18nProvider locale={words.language}>{children}</I18nProvider>
    </Context>
  );
}

/** The words of the window's language. */
export function useWords(): Words {
  return useContext(Context);
}
