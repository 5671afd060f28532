import { AttestError } from '../../shared/model/AttestError';
import type { StandardCslItem } from '../../shared/model/csl/cslItem';
import { isCslVariable } from '../../shared/model/csl/cslVariables';
import { readCslItem } from '../../shared/model/csl/readCslItem';
import type { SourceLookup } from '../../shared/references/sourceLookup';
import { message } from '../../shared/words/message';
import { decodeText, readDeclaredCharset } from '../import/decodeText';
import { parseJson } from '../storage/files/parseJson';
import type { RecordAnswer } from './FetchRecord';
import { readOpenLibrary } from './readOpenLibrary';

/** An answer, and what was asked. */
export interface AnsweredLookup extends RecordAnswer {
  by: SourceLookup['by'];
  /** Who was asked. */
  host: string;
}

/** The record that came; null where there is none of that number. Throws `unsupported` for what is no record. */
export type ReadRecord = (
  answered: AnsweredLookup,
  signal: AbortSignal,
) => Promise<StandardCslItem | null>;

/** About the record, or of somebody’s use of it, and not about the work. */
const NOT_OF_THE_WORK: ReadonlySet<string> = new Set([
  ...['source', 'note', 'annote', 'accessed', 'references', 'license', 'keyword', 'locator'],
  ...['citation-key', 'citation-label', 'citation-number', 'first-reference-note-number'],
]);
/** Tags that CSL has in titles. */
const TITLE_TAGS = /<(?!\/?(?:i|b|sub|sup)>)\/?[a-z][^<>]*>/gi;
const ALL_TAGS = /<\/?[a-z][^<>]*>/gi;

/** Reads an answer, in whatever form it came. */
export async function readRecord(answered: AnsweredLookup): Promise<StandardCslItem | null> {
  const { item } = readCslItem(dropTags(await readGiven(answered)));
  if (!item?.title?.trim()) return null;
  const fields = Object.entries(item).filter(
    ([name, value]) => value !== '' && isCslVariable(name) && !NOT_OF_THE_WORK.has(name),
  );
  return { ...Object.fromEntries(fields), type: item.type };
}

async function readGiven({ by, bytes, type, host }: AnsweredLookup): Promise<unknown> {
  // Slow to load, jsdom above all.
  if (by === 'page') {
    const { readPageRecord } = await import('../import/html/readPageRecord');
    return readPageRecord(decodePage(bytes, type));
  }
  let json: unknown;
  try {
    json = parseJson(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AttestError('unsupported', message('lookup.notRecord', { host }));
  }
  if (by === 'isbn') return readOpenLibrary(json);
  return Array.isArray(json) ? json[0] : json;
}

function decodePage(bytes: Uint8Array, type: string): string {
  const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1];
  return decodeText(bytes, charset ?? readDeclaredCharset(bytes)).text;
}

/** Crossref writes JATS in abstracts, and more than CSL knows in titles. Before `&lt;` is read as a sign. */
function dropTags(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const texts = Object.entries(item).flatMap(([name, given]) => {
    const value: unknown = Array.isArray(given) ? given[0] : given;
    if (typeof value !== 'string') return [];
    if (name === 'abstract') return [[name, tidy(value.replace(ALL_TAGS, ' '))]];
    return /title/.test(name) ? [[name, tidy(value.replace(TITLE_TAGS, ''))]] : [];
  });
  return { ...item, ...Object.fromEntries(texts) };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
