import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
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

const YAML = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
/** What MultiMarkdown has at the start of a text: keys, each with its value, up to an empty line. */
const METADATA = /^(?:[A-Za-z][\w -]*:[ \t]*\S.*\n(?:[ \t]+\S.*\n)*)+(?=[ \t]*\n)/;
const ENTRY = /^([A-Za-z][\w -]*):(?=\s|$)/;
/** Longer than any detail can be. The parser recurses for each nested bracket, and takes quadratic time. */
const MAX_VALUE_LENGTH = 5000;
/** Longer than any front matter. */
const MAX_TOML_LENGTH = 50_000;

interface FrontMatter {
  details: Partial<ArticleDetails>;
  /** The text after it, or the whole text where there is none. */
  body: string;
}

/**
 * Reads the front matter that note-taking tools put before a Markdown text, in YAML, TOML or MultiMarkdown’s way: strings, lists
 * of strings, and names, under keys that we know.
 */
export function readFrontMatter(text: string): FrontMatter {
  return readYaml(text) ?? readToml(text) ?? readMetadata(text) ?? { details: {}, body: text };
}

function readYaml(text: string): FrontMatter | null {
  const [whole, inner] = YAML.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return null;
  const lines = inner.split('\n');
  // There may also be prose between two rules.
  if (!lines.every((line) => ENTRY.test(line) || /^(?:\s|-\s|#|$)/.test(line))) return null;
  const entries = readEntries(lines).map(({ key, value }) => ({
    key,
    words: () => readValue(value),
  }));
  return { details: chooseDetails(entries), body: text.slice(whole.length) };
}

function readToml(text: string): FrontMatter | null {
  const [whole, inner] = TOML.exec(text) ?? [];
  if (whole === undefined || inner === undefined || inner.length > MAX_TOML_LENGTH) return null;
  try {
    const entries = Object.entries(parseToml(inner)).map(([key, value]) => ({
      key,
      words: () => (Array.isArray(value) ? joinNames(value.map(nameOf)) : nameOf(value)),
    }));
    return { details: chooseDetails(entries), body: text.slice(whole.length) };
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

function readMetadata(text: string): FrontMatter | null {
  const [whole] = METADATA.exec(text) ?? [];
  if (whole === undefined) return null;
  const entries = readEntries(whole.trimEnd().split('\n'));
  const known = entries.filter(({ key }) => DETAIL_BY_KEY[key.toLowerCase()]);
  // A text may also begin with a word and a colon.
  const isMeant = known.length > 1 || known[0]?.key.toLowerCase() === 'title';
  if (!isMeant) return null;
  const details = chooseDetails(
    entries.map(({ key, value }) => ({ key, words: () => toLine(value) })),
  );
  return { details, body: text.slice(whole.length) };
}

/** The details that are known by these keys; the first of two for one detail counts. */
function chooseDetails(
  entries: readonly { key: string; words: () => string }[],
): Partial<ArticleDetails> {
  const details: Partial<ArticleDetails> = {};
  const tried = new Set<string>();
  for (const { key, words } of entries) {
    const detail = DETAIL_BY_KEY[key.toLowerCase()];
    if (!detail || details[detail] || tried.has(key.toLowerCase())) continue;
    tried.add(key.toLowerCase());
    const found = words();
    if (found) details[detail] = found;
  }
  return details;
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
    if (isSeq(contents)) return joinNames(contents.items.map(readName));
    if (isMap(contents) && source.includes('\n')) return readName(contents);
  }
  // Written by hand, it may not be valid YAML, or may mean something else, like a title with a colon.
  return source.includes('\n') ? '' : source.trim();
}

function readName(item: unknown): string {
  if (isScalar(item)) return toLine(item.value);
  if (!isMap(item)) return '';
  return nameOf(
    Object.fromEntries(
      item.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : '',
        isScalar(value) ? value.value : '',
      ]),
    ),
  );
}

/** A value in words; of a table, the name in it. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return toLine(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00(?:\.000)?Z?$/, '');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const parts = new Map(Object.entries(value));
  const whole = toLine(parts.get('name') ?? parts.get('literal'));
  return whole || [parts.get('given'), parts.get('family')].map(toLine).filter(Boolean).join(' ');
}

function joinNames(names: readonly string[]): string {
  return names.filter(Boolean).join(', ');
}

/** Without the brackets of Obsidian’s links. */
function toLine(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
