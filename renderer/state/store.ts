import { createStore as createZustandStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleEditorHandle } from './articleEditorHandle';
import type { LibraryView } from './libraryState';
import type { Notice } from './notices';
import { initialSession, type SessionState } from './sessionState';

/** Everything that the window draws itself from. `library` is null until it is open. */
export interface WindowState {
  readonly library: LibraryView | null;
  /** Why the library could not be opened. */
  readonly failure: string | null;
  readonly session: SessionState;
  readonly notices: readonly Notice[];
  readonly editor: ArticleEditorHandle | null;
}

export type WindowStore = StoreApi<WindowState>;

export function createStore(): WindowStore {
  return createZustandStore<WindowState>(() => ({
    library: null,
    failure: null,
    session: initialSession,
    notices: [],
    editor: null,
  }));
}
