/** How a value is written: in one line or several, a line for each, as a date, as two ends, or as one of two numbers. */
export type RisKind =
  | 'text'
  | 'lines'
  | 'names'
  | 'keywords'
  | 'date'
  | 'accessed'
  | 'pages'
  | 'isbn'
  | 'issn';

/** A variable of CSL, the tag that carries it, and tags that are read in its place. */
export type RisField = readonly [
  csl: string,
  tag: string,
  kind: RisKind,
  others?: readonly string[],
];

/** What RIS carries; nothing else. */
export const risFields: readonly RisField[] = [
  ['title', 'TI', 'text', ['T1', 'CT']],
  ['title-short', 'ST', 'text'],
  ['author', 'AU', 'names', ['A1']],
  ['editor', 'A2', 'names', ['ED']],
  ['collection-editor', 'A3', 'names'],
  ['translator', 'A4', 'names'],
  ['container-title', 'T2', 'text', ['JO', 'JF', 'BT']],
  ['container-title-short', 'J2', 'text', ['JA', 'J1']],
  ['collection-title', 'T3', 'text'],
  ['reviewed-title', 'RI', 'text'],
  ['original-title', 'OP', 'text'],
  ['issued', 'DA', 'date', ['PY', 'Y1']],
  ['accessed', 'Y2', 'accessed'],
  ['volume', 'VL', 'text'],
  ['number-of-volumes', 'NV', 'text'],
  ['issue', 'IS', 'text', ['CP']],
  ['number', 'M1', 'text'],
  ['section', 'SE', 'text'],
  ['edition', 'ET', 'text'],
  ['page', 'SP', 'pages'],
  ['publisher', 'PB', 'text'],
  ['publisher-place', 'CY', 'text', ['PP']],
  ['genre', 'M3', 'text'],
  ['medium', 'M2', 'text'],
  ['language', 'LA', 'text'],
  ['ISBN', 'SN', 'isbn'],
  ['ISSN', 'SN', 'issn'],
  ['DOI', 'DO', 'text'],
  ['URL', 'UR', 'text', ['LK']],
  ['call-number', 'CN', 'text'],
  ['archive', 'DB', 'text'],
  ['archive_location', 'AN', 'text'],
  ['source', 'DP', 'text'],
  ['abstract', 'AB', 'lines', ['N2']],
  ['note', 'N1', 'lines'],
  ['annote', 'RN', 'lines'],
  ['keyword', 'KW', 'keywords'],
  ['citation-key', 'ID', 'text'],
];

/** Tags that say nothing about the source, or that are read with others. */
export const readWithOthers: ReadonlySet<string> = new Set(['TY', 'ER', 'EP', 'PY', 'Y1']);
