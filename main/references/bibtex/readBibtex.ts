import { type Entry, type Library, parse } from '@retorquere/bibtex-parser';
import type { CslDate } from '../../../shared/model/csl/cslDate';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import { type Message, message } from '../../../shared/words/message';
import { createLineFinder } from '../createLineFinder';
import { readDateText } from '../edtfDate';
import type { FoundReference, FoundReferences, ReferenceProblem } from '../FoundReferences';
import { type BibtexKind, listBibtexFields, otherFieldNames } from './bibtexFields';
import { readBibtexName } from './bibtexName';
import { bibtexTypes, otherEntryTypes } from './bibtexTypes';
import { setDeepAside } from './setDeepAside';

/** Fields that say nothing about the source, or that are read with others. */
const NOT_FIELDS: ReadonlySet<string> = new Set([
  ...['entrysubtype', 'year', 'month', 'crossref', 'xdata', 'langid', 'hyphenation'],
  ...['subtitle', 'booksubtitle', 'journalsubtitle', 'eprint', 'eprinttype', 'archiveprefix'],
  ...['primaryclass', 'eprintclass', 'ids', 'options'],
]);

type Fields = Record<string, unknown>;

const entryNames = new Set(bibtexTypes.map(([, entry]) => entry));

/** Reads BibTeX and BibLaTeX. What is malformed is reported by its line, and the other records are read. */
export function readBibtex(given: string): Omit<FoundReferences, 'format'> {
  const { text, starts } = setDeepAside(given);
  const library = parse(text, {
    sentenceCase: false,
    english: false,
    caseProtection: false,
    unsupported: (_node, tex) => tex,
    verbatimFields: [...verbatimFields()],
    fieldMode: { abstract: 'richtext', note: 'richtext', annotation: 'richtext' },
  });
  const lineOf = createLineFinder(text);
  let from = 0;
  const records: FoundReference[] = [];
  for (const entry of library.entries) {
    // What the parser gave up on has no input.
    if (!entry.input) continue;
    const index = Math.max(text.indexOf(entry.input, from), 0);
    from = index + entry.input.length;
    records.push({ line: lineOf(index), ...readEntry(entry) });
  }
  const deep = starts.map((start) => ({
    line: lineOf(start),
    message: message('references.tooDeep'),
  }));
  return { records, problems: [...deep, ...listProblems(library, text, lineOf)] };
}

/** Those that TeX must not read: its `~` is EDTF’s too. */
function* verbatimFields(): Generator<string> {
  for (const entry of entryNames) {
    for (const [, field, kind] of listBibtexFields(entry)) {
      if (kind === 'verbatim' || kind === 'date' || kind === 'pages') yield field;
    }
  }
  yield* ['url', 'doi', 'eprint', 'file', 'verba', 'verbb', 'verbc'];
}

function readEntry({ type, key, fields: given }: Entry): Pick<FoundReference, 'csl' | 'left'> {
  const fields: Fields = { ...given };
  const [entry, genre] = resolveEntryType(type);
  const subtype = String(fields.entrysubtype ?? '').toLowerCase();
  const read = new Set<string>(NOT_FIELDS);
  const csl: CslItem = { type: findType(entry, subtype) };
  for (const [variable, field, kind] of listBibtexFields(entry)) {
    const name = [field, ...(otherFieldNames[field] ?? [])].find(
      (one) => fields[one] !== undefined,
    );
    if (!name) continue;
    const value = readValue(fields[name], kind);
    if (value === undefined) continue;
    read.add(name);
    csl[variable] = value;
  }
  const left = Object.keys(fields).filter((field) => !read.has(field));
  completeItem(csl, fields, genre);
  if (!entryNames.has(entry)) left.unshift(`@${type}`);
  if (key) csl['citation-key'] = key;
  return { csl, left };
}

/** What stands in fields of its own in BibLaTeX, and in one in CSL. */
function completeItem(csl: CslItem, fields: Fields, genre: string | undefined): void {
  if (csl.issued === undefined) {
    const issued = readYear(fields);
    if (issued) csl.issued = issued;
  }
  if (genre && csl.genre === undefined) csl.genre = genre;
  joinSubtitle(csl, 'title', fields.subtitle);
  joinSubtitle(csl, 'container-title', fields.booksubtitle ?? fields.journalsubtitle);
  const eprint = text(fields.eprint);
  const archive = (text(fields.eprinttype) ?? text(fields.archiveprefix) ?? '').toLowerCase();
  if (eprint && archive === 'arxiv' && !csl.URL) csl.URL = `https://arxiv.org/abs/${eprint}`;
  if (eprint && archive === 'pubmed' && !csl.PMID) csl.PMID = eprint;
}

function joinSubtitle(csl: CslItem, field: 'title' | 'container-title', subtitle: unknown): void {
  const title = csl[field];
  const more = text(subtitle);
  if (title && more) csl[field] = `${title}: ${more}`;
}

function resolveEntryType(type: string): readonly [entry: string, genre?: string] {
  return otherEntryTypes[type] ?? [type];
}

function findType(entry: string, subtype: string): string {
  const alike = bibtexTypes.filter(([, name]) => name === entry);
  const meant = alike.find(([csl, , name]) => subtype && (name === subtype || csl === subtype));
  const [csl] = meant ?? alike.find(([, , name]) => !name) ?? ['document'];
  return csl;
}

function readValue(value: unknown, kind: BibtexKind): unknown {
  if (kind === 'names') {
    const creators = Array.isArray(value) ? value : [];
    const names = creators.flatMap((creator) => readBibtexName(creator) ?? []);
    return names.length ? names : undefined;
  }
  if (kind === 'keywords') return Array.isArray(value) ? text(value.join(', ')) : text(value);
  const plain = Array.isArray(value) ? text(value.join(' and ')) : text(value);
  if (!plain) return undefined;
  if (kind === 'date') return readDateText(plain) ?? { literal: plain };
  if (kind === 'pages') return plain.replace(/-{2,}/g, '-');
  return kind === 'lines' ? readLines(plain) : tidyMarkup(plain);
}

/** TeX’s breaks as lines. */
function readLines(html: string): string {
  return tidyMarkup(html.replace(/\s*<br ?\/?>\s*/g, '\n').replace(/<\/?p>/g, '\n')).trim();
}

/** Small capitals as CSL writes them. */
function tidyMarkup(html: string): string {
  return html.replaceAll('font-variant:small-caps;', 'font-variant: small-caps;');
}

/** `year` and `month` of BibTeX; a year that is no number is kept as text. */
function readYear(fields: Fields): CslDate | undefined {
  const year = text(fields.year);
  if (!year) return undefined;
  const month = Number(text(fields.month) ?? Number.NaN);
  if (!/^-?\d{1,4}$/.test(year)) return readDateText(year) ?? { literal: year };
  const hasMonth = month >= 1 && month <= 12;
  return { 'date-parts': [hasMonth ? [Number(year), month] : [Number(year)]] };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim().normalize('NFC') : undefined;
}

function listProblems(
  { errors }: Library,
  text: string,
  lineOf: (index: number) => number,
): ReferenceProblem[] {
  return errors.map(({ error, input }) => {
    const index = input ? text.indexOf(input) : -1;
    const line = index === -1 ? Number(/ at line (\d+),/.exec(error)?.[1] ?? 1) : lineOf(index);
    return { line, message: explain(error) };
  });
}

/** The parser’s reasons, in words of our own. */
function explain(error: string): Message {
  const name = /^Unresolved @string reference "(.*)"$/.exec(error)?.[1];
  if (name) return message('references.bibtex.unknownString', { name });
  if (/^Unterminated/.test(error)) return message('references.bibtex.unclosed');
  if (/^Unclosed math/.test(error)) return message('references.bibtex.unclosedMath');
  return message('references.bibtex.malformed');
}
