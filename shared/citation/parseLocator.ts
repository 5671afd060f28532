/** A place in a source as CSL takes it: what kind of place and where, or else text that follows the citation. */
export type Locator =
  | { readonly label: string; readonly locator: string }
  | { readonly suffix: string }
  | null;

/** What people write for CSL’s kinds of places, in the languages of the app and in the usual abbreviations. */
const labels: readonly (readonly [label: string, written: RegExp])[] = [
  ['page', /^(?:pp?|pg|pgs|pages?|págs?|páginas?|s|seiten?)\.?$/iu],
  ['chapter', /^(?:chap|chapters?|ch|caps?|capítulos?|kap|kapitel)\.?$/iu],
  ['section', /^(?:§+|sec|sect|sections?|secc|secciones|sección)\.?$/iu],
  ['paragraph', /^(?:¶+|para?s?|paragraphs?|párrs?|párrafos?)\.?$/iu],
  ['figure', /^(?:figs?|figures?|figuras?)\.?$/iu],
  ['table', /^(?:tbls?|tables?|tablas?)\.?$/iu],
  ['volume', /^(?:vols?|volumes?|volúmen(?:es)?|volumen)\.?$/iu],
  ['column', /^(?:cols?|columns?|columnas?)\.?$/iu],
  ['line', /^(?:ll?|lines?|líneas?)\.?$/iu],
  ['note', /^(?:nn?|notes?|notas?)\.?$/iu],
  ['verse', /^(?:vv?|verses?|versículos?)\.?$/iu],
  ['part', /^(?:pts?|parts?|partes?)\.?$/iu],
  ['folio', /^(?:fols?|folios?)\.?$/iu],
];

/** Numbers of any kind, with what lists and spans of them are made of: `12`, `xii–xiv`, `4, 7-9`, `12a`. */
const NUMBERS = /^(?:\d+[a-z]?|[ivxlcdm]+)(?:\s*[-–—,;&/.:]\s*(?:\d+[a-z]?|[ivxlcdm]+))*$/iu;
const TIME = /^(?:\d+:)?\d{1,2}:\d{2}(?:\s*[-–—]\s*(?:\d+:)?\d{1,2}:\d{2})?$/u;

/** Reads a locator. Numbers alone are pages, and times are times; what isn’t understood is kept as it was written. */
export function parseLocator(text: string): Locator {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  if (!trimmed) return null;
  if (TIME.test(trimmed)) return { label: 'timestamp', locator: trimmed };
  if (NUMBERS.test(trimmed)) return { label: 'page', locator: trimmed };
  const [, word = '', rest = ''] = /^(§+|¶+|\p{L}+\.?)\s*(.+)$/u.exec(trimmed) ?? [];
  const found = labels.find(([, written]) => written.test(word));
  // A label says nothing of what it labels: only what begins like a place is one.
  if (found && /^(?:\d|[ivxlcdm]+\b)/iu.test(rest)) return { label: found[0], locator: rest };
  return { suffix: `, ${trimmed}` };
}
