import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallArgs } from '../../../shared/ipc/contract';
import type { SearchResult } from '../../../shared/search/searchResult';

export type SearchRequest = CallArgs<'search.find'>;

/** What a search found, and what was asked. */
export interface Found {
  readonly request: SearchRequest;
  readonly result: SearchResult;
}

interface SearchState {
  /** The latest answer. It stays until a newer one comes, even if that is asked something else. */
  readonly found: Found | null;
  /** Why the latest request failed; null where it didn’t. */
  readonly error: unknown;
  readonly isAsked: boolean;
}

export interface Search {
  readonly store: StoreApi<SearchState>;
  /** Asks as soon as the request before is answered; of several that wait, only the last. */
  ask(request: SearchRequest): void;
  /** The same once more, since the answer may be another by now. */
  askAgain(): void;
  /** Nothing is searched for any more. */
  clear(): void;
}

/**
 * A series of requests, one at a time: however fast someone types, answers come in order, and the backend has never
 * more to do than the person is still waiting for. `first` is shown until the first answer.
 */
export function createSearch(
  find: (request: SearchRequest) => Promise<SearchResult>,
  first: Found | null = null,
): Search {
  const store = createStore<SearchState>(() => ({ found: first, error: null, isAsked: false }));
  let latest: SearchRequest | null = null;
  let waiting: SearchRequest | null = null;
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    for (let request = waiting; request; request = waiting) {
      waiting = null;
      try {
        const result = await find(request);
        if (latest) store.setState({ found: { request, result }, error: null });
      } catch (error) {
        if (latest && !waiting) store.setState({ error });
      }
    }
    isBusy = false;
    store.setState({ isAsked: false });
  };
  const search: Search = {
    store,
    ask(request) {
      latest = request;
      waiting = request;
      store.setState({ isAsked: true });
      if (!isBusy) void work();
    },
    askAgain() {
      if (latest) search.ask(latest);
    },
    clear() {
      latest = null;
      waiting = null;
      store.setState({ found: null, error: null });
    },
  };
  return search;
}
