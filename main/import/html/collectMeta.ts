/** What the meta tags of a page say, by their names in lower case, in the order of the page. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

export function collectMeta(page: Document): PageMeta {
  const values = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
      tag.getAttribute(key),
    );
    const name = names.find(Boolean)?.trim().toLowerCase();
    if (!name || !content) continue;
    const known = values.get(name) ?? [];
    known.push(content);
    values.set(name, known);
  }
  return values;
}
