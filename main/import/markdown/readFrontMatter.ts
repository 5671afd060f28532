import type { ArticleDetails } from '../../../shared/model/article';

const DETAIL_BY_KEY: Record<string, keyof ArticleDetails> = {
  title: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  url: 'url',
  source: 'url',
  link: 'url',
  canonical_url: 'url',
  lang: 'language',
  language: 'language',
  publisher: 'publisher',
  publication: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
};

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const ENTRY = /^([A-Za-z][\w -]*):(?:\s+(.*))?$/s;
const ITEM = /^\s*-\s+(.+)$/s;

/**
 * Reads the front matter that note-taking tools put before a Markdown text: single-line YAML values and lists of
 * them; what is nested deeper is passed over. `body` is the text after it. Without front matter, all of the text is.
 */
export function readFrontMatter(text: string): { details: Partial<ArticleDetails>; body: string } {
  const [whole, inner] = BLOCK.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return { details: {}, body: text };
  const lines = inner.split('\n').filter((line) => line.trim());
  // Between two rules there may also be prose.
  if (!lines.every((line) => ENTRY.test(line) || /^(?:\s|-\s|#)/.test(line))) {
    return { details: {}, body: text };
  }
  const details: Partial<ArticleDetails> = {};
  for (const [key, value] of readEntries(lines)) {
    const detail = DETAIL_BY_KEY[key.toLowerCase()];
    if (detail && value) details[detail] ??= value;
  }
  return { details, body: text.slice(whole.length) };
}

function readEntries(lines: readonly string[]): Map<string, string> {
  const entries = new Map<string, string[]>();
  let values: string[] | null = null;
  for (const line of lines) {
    const entry = ENTRY.exec(line);
    const item = ITEM.exec(line)?.[1];
    if (entry) {
      values = [readValue(entry[2] ?? '')];
      entries.set(entry[1] ?? '', values);
    } else if (item) {
      values?.push(readScalar(item));
    }
  }
  return new Map(Array.from(entries, ([key, all]) => [key, all.filter(Boolean).join(', ')]));
}

function readValue(value: string): string {
  const list = /^\[(.*)\]\s*$/.exec(value.trim())?.[1];
  return list === undefined
    ? readScalar(value)
    : list.split(',').map(readScalar).filter(Boolean).join(', ');
}

function readScalar(value: string): string {
  const trimmed = value.trim();
  const [, , quoted] = /^(["'])(.*)\1$/.exec(trimmed) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('\\"', '"').replaceAll("''", "'");
  // A block scalar's text stands in the lines below, which are not read.
  if (/^[|>][-+]?$/.test(trimmed)) return '';
  const comment = trimmed.search(/\s#/);
  return comment < 0 ? trimmed : trimmed.slice(0, comment).trimEnd();
}
