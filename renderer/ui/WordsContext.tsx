import { createContext, type ReactNode, useContext } from 'react';
import { english } from '../../shared/words/loadWords';
import type { Words } from '../../shared/words/Words';

const Context = createContext<Words>(english);

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

/** The words of the window's language. */
export function useWords(): Words {
  return useContext(Context);
}
