import { isScalar, isSeq, parseDocument } from 'yaml';
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
const ENTRY = /^([A-Za-z][\w -]*):(?=\s|$)/;
/** Longer than any detail can be. The parser recurses for each nested bracket, and takes quadratic time. */
const MAX_VALUE_LENGTH = 5000;

/**
 * Reads the front matter that note-taking tools put before a Markdown text: the YAML strings, and lists of strings, under
 * keys that we know. `body` is the text after it, or the whole text where there is none.
 */
export function readFrontMatter(text: string): { details: Partial<ArticleDetails>; body: string } {
  const [whole, inner] = BLOCK.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return { details: {}, body: text };
  const lines = inner.split('\n');
  // There may also be prose between two rules.
  if (!lines.every((line) => ENTRY.test(line) || /^(?:\s|-\s|#|$)/.test(line))) {
    return { details: {}, body: text };
  }
  const details: Partial<ArticleDetails> = {};
  const tried = new Set<string>();
  for (const { key, value } of readEntries(lines)) {
    const detail = DETAIL_BY_KEY[key.toLowerCase()];
    if (!detail || details[detail] || tried.has(key.toLowerCase())) continue;
    tried.add(key.toLowerCase());
    const words = readValue(value);
    if (words) details[detail] = words;
  }
  return { details, body: text.slice(whole.length) };
}

/** The keys, each with its value as written. */
function readEntries(lines: readonly string[]): { key: string; value: string }[] {
  const entries: { key: string; lines: string[] }[] = [];
  for (const line of lines) {
    const [start, key] = ENTRY.exec(line) ?? [];
    if (start && key) entries.push({ key, lines: [line.slice(start.length)] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries.map(({ key, lines }) => ({ key, value: lines.join('\n').trimEnd() }));
}

function readValue(source: string): string {
  if (source.length > MAX_VALUE_LENGTH) return '';
  // In this schema everything is a string, including dates and numbers.
  const { contents, errors } = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
  if (errors.length === 0) {
    if (contents === null) return '';
    if (isScalar(contents)) return toLine(contents.value);
    if (isSeq(contents)) return contents.items.map(readItem).filter(Boolean).join(', ');
  }
  // Written by hand, it may not be valid YAML, or may mean something else, like a title with a colon.
  return source.includes('\n') ? '' : source.trim();
}

function readItem(item: unknown): string {
  return isScalar(item) ? toLine(item.value) : '';
}

function toLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
