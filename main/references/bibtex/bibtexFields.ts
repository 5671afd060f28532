/** How a value is written: TeX in one line or several, a name list, a date, or characters that TeX doesn’t read. */
export type BibtexKind = 'text' | 'lines' | 'names' | 'date' | 'pages' | 'keywords' | 'verbatim';

/** A variable of CSL and the field that carries it. */
export type BibtexField = readonly [csl: string, field: string, kind: BibtexKind];

/** What is the same in entries of every type. What isn’t listed, here or below, is not carried. */
const everywhere: readonly BibtexField[] = [
  ['title', 'title', 'text'],
  ['title-short', 'shorttitle', 'text'],
  ['author', 'author', 'names'],
  ['editor', 'editor', 'names'],
  ['translator', 'translator', 'names'],
  ['container-author', 'bookauthor', 'names'],
  ['director', 'director', 'names'],
  ['script-writer', 'scriptwriter', 'names'],
  ['contributor', 'collaborator', 'names'],
  ['issued', 'date', 'date'],
  ['event-date', 'eventdate', 'date'],
  ['original-date', 'origdate', 'date'],
  ['accessed', 'urldate', 'date'],
  ['collection-title', 'series', 'text'],
  ['volume', 'volume', 'text'],
  ['number-of-volumes', 'volumes', 'text'],
  ['part-number', 'part', 'text'],
  ['chapter-number', 'chapter', 'text'],
  ['edition', 'edition', 'text'],
  ['version', 'version', 'text'],
  ['page', 'pages', 'pages'],
  ['number-of-pages', 'pagetotal', 'text'],
  ['publisher', 'publisher', 'text'],
  ['publisher-place', 'address', 'text'],
  ['event-title', 'eventtitle', 'text'],
  ['event-place', 'venue', 'text'],
  ['original-title', 'origtitle', 'text'],
  ['original-publisher', 'origpublisher', 'text'],
  ['original-publisher-place', 'origlocation', 'text'],
  ['genre', 'type', 'text'],
  ['medium', 'howpublished', 'text'],
  ['status', 'pubstate', 'text'],
  ['language', 'language', 'verbatim'],
  ['call-number', 'library', 'text'],
  ['abstract', 'abstract', 'lines'],
  ['note', 'note', 'lines'],
  ['annote', 'annotation', 'lines'],
  ['keyword', 'keywords', 'keywords'],
  ['DOI', 'doi', 'verbatim'],
  ['ISBN', 'isbn', 'verbatim'],
  ['ISSN', 'issn', 'verbatim'],
  ['PMID', 'pmid', 'verbatim'],
  ['PMCID', 'pmcid', 'verbatim'],
  ['URL', 'url', 'verbatim'],
];

/** In a periodical, `number` is the issue, and the article may have a number of its own. */
const inPeriodicals: readonly BibtexField[] = [
  ['container-title', 'journal', 'text'],
  ['container-title-short', 'shortjournal', 'text'],
  ['issue', 'number', 'text'],
  ['number', 'eid', 'text'],
];

/** In books and their parts, `number` is the number in a series. */
const inBooks: readonly BibtexField[] = [
  ['container-title', 'booktitle', 'text'],
  ['collection-number', 'number', 'text'],
  ['issue', 'issue', 'text'],
  ['number', 'eid', 'text'],
];

const elsewhere: readonly BibtexField[] = [
  ['container-title', 'booktitle', 'text'],
  ['number', 'number', 'text'],
  ['issue', 'issue', 'text'],
];

const PERIODICALS: ReadonlySet<string> = new Set(['article', 'periodical', 'review']);
const BOOKS: ReadonlySet<string> = new Set([
  'book',
  'booklet',
  'incollection',
  'inproceedings',
  'inreference',
]);

/** The fields that entries of a type have. */
export function listBibtexFields(entry: string): readonly BibtexField[] {
  if (PERIODICALS.has(entry)) return [...everywhere, ...inPeriodicals];
  return [...everywhere, ...(BOOKS.has(entry) ? inBooks : elsewhere)];
}

/** Other names of fields, which are read where the first one is missing. */
export const otherFieldNames: Readonly<Record<string, readonly string[]>> = {
  address: ['location'],
  annotation: ['annote'],
  booktitle: ['journal', 'journaltitle', 'maintitle'],
  journal: ['journaltitle', 'booktitle'],
  publisher: ['institution', 'school', 'organization'],
  isbn: ['isbn13', 'isbn10'],
  author: ['authors'],
  editor: ['editors'],
};
