import { createStore as createZustandStore, type StoreApi } from 'zustand/vanilla';
import type { ArticlePlace } from '../../shared/ipc/articlePlace';
import type { ArticleId } from '../../shared/model/ids';
import { english } from '../../shared/words/loadWords';
import type { Message } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import type { ArticleEditorHandle } from './articleEditorHandle';
import type { ClaimListHandle } from './claimList';
import type { Contents } from './contents';
import type { Announced } from './createAnnouncer';
import type { FoundClaims } from './foundClaims';
import type { KeptEdit } from './keptEdits';
import type { LibraryView } from './libraryState';
import type { Notice } from './notices';
import { initialSession, type SessionState } from './sessionState';

/** All the state that the window renders. `library` is null until it is open. */
export interface WindowState {
  /** In the language of the window. */
  readonly words: Words;
  readonly library: LibraryView | null;
  /** Why the library could not be opened. */
  readonly failure: Message | null;
  readonly session: SessionState;
  readonly notices: readonly Notice[];
  /** The latest announcement to screen readers. */
  readonly announced: Announced | null;
  /** What was typed and awaits the person's choice. */
  readonly kept: readonly KeptEdit[];
  /** The name that the person signs verdicts with; null where they were never asked, undefined until it is read. */
  readonly signature: string | null | undefined;
  readonly editor: ArticleEditorHandle | null;
  readonly claimList: ClaimListHandle | null;
  /** What is proposed in the open article, while the panel for it is open. */
  readonly claims: FoundClaims | null;
  /** Where the person is, or was, in the articles they have opened on this machine. */
  readonly places: ReadonlyMap<ArticleId, ArticlePlace>;
  /** Of the text in the editor; null where it has no headings. */
  readonly contents: Contents | null;
}

export type WindowStore = StoreApi<WindowState>;

export function createStore(words: Words = english): WindowStore {
  return createZustandStore<WindowState>(() => ({
    words,
    library: null,
    failure: null,
    session: initialSession,
    notices: [],
    announced: null,
    kept: [],
    signature: undefined,
    editor: null,
    claimList: null,
    claims: null,
    places: new Map(),
    contents: null,
  }));
}
