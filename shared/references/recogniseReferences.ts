import { findCslType, isCslType } from '../model/csl/cslTypes';
import type { ReferenceFormat } from './referenceFormat';

/** How much of a text is looked at to find an entry of BibTeX, which may begin with comments. */
const LOOKED_AT = 100_000;

/** What a text of BibTeX begins with, once its comments are passed over. */
const BIBTEX_START = /^@\s*[a-z]+\s*[{(]/i;
/** A whole head of an entry, and its first field: style sheets and code have nothing like it. */
const BIBTEX_ENTRY = /^[ \t]*@\s*[a-z]+\s*[{(]\s*[^\s,{}()="]+\s*,\s*[a-z][\w+-]*\s*=\s*["{\w]/im;
const RIS_START = /^(?:\d+\.?\s*\n)?TY {1,2}- ?[A-Z]/;
const RIS_END = /^ER {1,2}-/m;

/** What JSON of other kinds doesn’t have next to a type of CSL or Crossref. */
const CSL_FIELDS = ['title', 'author', 'issued', 'container-title', 'publisher', 'DOI', 'URL'];

/** The format of references that a text is in, by what it says and not by what its file is called; null for anything else. */
export function recogniseReferences(text: string): ReferenceFormat | null {
  const start = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart();
  if (RIS_START.test(start)) return RIS_END.test(text) ? 'ris' : null;
  if (/^[[{]/.test(start)) return isCslJson(text) ? 'csl' : null;
  const uncommented = start.replace(/^(?:%.*\n|\s+)+/, '');
  return BIBTEX_START.test(uncommented) && BIBTEX_ENTRY.test(uncommented) ? 'bibtex' : null;
}

function isCslJson(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const items: unknown[] = Array.isArray(json) ? json : [json];
    return items.length > 0 && items.some(looksLikeItem);
  } catch {
    // JSON that can’t be read is none that is recognised.
    return false;
  }
}

function looksLikeItem(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const known = CSL_FIELDS.filter((field) => field in value);
  if (typeof value.type === 'string' && isCslType(value.type)) return known.length > 0;
  // Other services have types that other JSON has too, or leave the type out.
  const isForeign =
    value.type === null || (typeof value.type === 'string' && findCslType(value.type));
  return Boolean(isForeign) && known.length > 1;
}
