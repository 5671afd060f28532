import { createStore as createZustandStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleEditorHandle } from './articleEditorHandle';
import type { KeptEdit } from './keptEdits';
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
  /** What was typed and waits for the person to choose what becomes of it. */
  readonly kept: readonly KeptEdit[];
  readonly editor: ArticleEditorHandle | null;
}

export type WindowStore = StoreApi<WindowState>;

export function createStore(): WindowStore {
  return createZustandStore<WindowState>(() => ({
    library: null,
    failure: null,
    session: initialSession,
    notices: [],
    kept: [],
    editor: null,
  }));
}
