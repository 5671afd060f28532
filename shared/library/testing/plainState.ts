import type { LibraryState } from '../state';

/** A state as plain values, to compare by content. Versions, which count edits, are left out. */
export function plainState({ articles, library, ...tables }: LibraryState) {
  return {
    library,
    ...Object.fromEntries(
      Object.entries(tables).map(([slot, table]) => [slot, sorted<unknown>(table)]),
    ),
    articles: sorted(articles).map(({ article, text, highlights, links }) => ({
      article,
      text: { ...text, version: 0, document: text.document.toJSON() },
      highlights: sorted(highlights),
      links: sorted(links),
    })),
  };
}

function sorted<Item>(records: ReadonlyMap<string, Item>): Item[] {
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
