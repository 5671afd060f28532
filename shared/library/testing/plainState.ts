import type { LibraryState } from '../state';

/** A state as plain values, to compare two of them by what they hold. Versions count edits and are left out. */
export function plainState({ library, sources, articles }: LibraryState) {
  return {
    library,
    sources: sorted(sources),
    articles: sorted(articles).map(({ article, document, highlights, links }) => ({
      article,
      document: document.toJSON(),
      highlights: sorted(highlights),
      links: sorted(links),
    })),
  };
}

function sorted<Item>(records: ReadonlyMap<string, Item>): Item[] {
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
