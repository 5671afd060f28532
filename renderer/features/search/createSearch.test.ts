import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../shared/search/searchResult';
import { createSearch, type SearchRequest } from './createSearch';
import { makeHit } from './testing/makeHit';

/** What an answer sets off has been done after a few turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

/** A backend that answers when it is told to, in whatever order. */
function makeSlowBackend() {
  const asked: { query: string; answer(): void; fail(): void }[] = [];
  const search = createSearch(
    ({ query }: SearchRequest) =>
      new Promise<SearchResult>((resolve, reject) => {
        const hits = [makeHit('article', query)];
        const groups = [{ kind: 'article' as const, total: 1, hits }];
        asked.push({
          query,
          answer: () => resolve({ groups, isComplete: true, problems: [] }),
          fail: () => reject(new Error(query)),
        });
      }),
  );
  const settle = async (how: 'answer' | 'fail' = 'answer') => {
    asked.at(-1)?.[how]();
    await settled();
  };
  return {
    search,
    settle,
    queries: () => asked.map(({ query }) => query),
    shown: () => search.store.getState().found?.result.groups[0]?.hits[0]?.title ?? null,
    state: () => search.store.getState(),
  };
}

describe('createSearch', () => {
  it('asks at once, and of what is typed meanwhile only the last', async () => {
    const { search, settle, queries, shown } = makeSlowBackend();
    for (const query of ['f', 'fl', 'flo', 'floo']) search.ask({ query });
    expect(queries()).toEqual(['f']);
    await settle();
    expect([queries(), shown()]).toEqual([['f', 'floo'], 'f']);
    await settle();
    expect([queries(), shown()]).toEqual([['f', 'floo'], 'floo']);
  });

  it('keeps what it shows until the next answer is there', async () => {
    const { search, settle, shown, state } = makeSlowBackend();
    search.ask({ query: 'flood' });
    await settle();
    search.ask({ query: 'prison' });
    expect([shown(), state().isAsked]).toEqual(['flood', true]);
    await settle();
    expect([shown(), state().isAsked]).toEqual(['prison', false]);
  });

  it('shows nothing of a search that was cleared, whenever its answer comes', async () => {
    const { search, settle, shown } = makeSlowBackend();
    search.ask({ query: 'flood' });
    search.clear();
    await settle();
    expect(shown()).toBeNull();
    search.ask({ query: 'prison' });
    await settle();
    expect(shown()).toBe('prison');
  });

  it('asks the same again, but nothing where nothing is searched for', async () => {
    const { search, settle, queries } = makeSlowBackend();
    search.askAgain();
    search.ask({ query: 'flood' });
    await settle();
    search.askAgain();
    expect(queries()).toEqual(['flood', 'flood']);
  });

  it('says why the latest request failed, until one succeeds', async () => {
    const { search, settle, state } = makeSlowBackend();
    search.ask({ query: 'flood' });
    await settle('fail');
    expect(state().error).toEqual(new Error('flood'));
    search.ask({ query: 'prison' });
    await settle();
    expect(state().error).toBeNull();
  });

  it('does not tell of the failure of a request that is no longer wanted', async () => {
    const { search, settle, state, shown } = makeSlowBackend();
    search.ask({ query: 'flood' });
    search.ask({ query: 'prison' });
    await settle('fail');
    expect(state().error).toBeNull();
    await settle();
    expect(shown()).toBe('prison');
  });
});
