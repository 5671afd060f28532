import { isDeepStrictEqual } from 'node:util';
import type { CslDate } from '../../../shared/model/csl/cslDate';
import type { CslName } from '../../../shared/model/csl/cslName';
import { readDateText, writeEdtf } from '../edtfDate';
import type { ReferenceSource, WrittenReferences } from '../WrittenReferences';
import { type BibtexKind, listBibtexFields } from './bibtexFields';
import { canWriteName, writeBibtexName } from './bibtexName';
import { bibtexTypes } from './bibtexTypes';
import { escapeTex } from './escapeTex';
import { createKeyMaker } from './makeCitationKey';

/** A value as it is written, and whether it comes back as it was. */
interface WrittenValue {
  text: string;
  isWhole: boolean;
}

const types = new Map(bibtexTypes.map(([csl, ...entry]) => [csl, entry] as const));
/** What a record carries beside its fields: the type is the entry’s, the key its name. */
const OUTSIDE_FIELDS: ReadonlySet<string> = new Set(['id', 'type', 'citation-key']);

/** Writes sources as BibLaTeX. Programs of BibTeX read it too: journals, places and years have the names that both know. */
export function writeBibtex(sources: readonly ReferenceSource[]): WrittenReferences {
  const makeKey = createKeyMaker();
  const left: WrittenReferences['left'] = [];
  const entries = sources.map(({ id, csl }) => {
    const [entry, subtype] = types.get(String(csl.type)) ?? ['misc'];
    const lines: string[] = subtype ? [line('entrysubtype', subtype)] : [];
    const leave = (field: string) => left.push({ source: id, field });
    const written = new Set<string>();
    for (const [variable, field, kind] of listBibtexFields(entry)) {
      const value = csl[variable];
      if (value === undefined) continue;
      written.add(variable);
      const result = writeValue(value, kind);
      if (!result?.isWhole) leave(variable);
      if (result)
        lines.push(
          ...(field === 'date' ? dateLines(value, result.text) : [line(field, result.text)]),
        );
    }
    if (!types.has(String(csl.type))) leave('type');
    const key = makeKey(csl);
    if (csl['citation-key'] !== undefined && key !== csl['citation-key']) leave('citation-key');
    for (const variable of Object.keys(csl)) {
      if (!written.has(variable) && !OUTSIDE_FIELDS.has(variable)) leave(variable);
    }
    return `@${entry}{${[key, ...lines].join(',\n  ')},\n}\n`;
  });
  return { content: entries.join('\n'), left };
}

function line(field: string, text: string): string {
  return `${field} = {${text}}`;
}

/** A date that is text is the year of BibTeX. A year of four digits is written twice: BibTeX has no `date`. */
function dateLines(value: unknown, text: string): string[] {
  if (!isRecord(value) || writeEdtf(value) === null) return [line('year', escapeTex(text))];
  const year = /^\d{4}/.exec(text)?.[0];
  return [line('date', text), ...(year ? [line('year', year)] : [])];
}

function writeValue(value: unknown, kind: BibtexKind): WrittenValue | null {
  if (kind === 'names') return Array.isArray(value) ? writeNames(value) : null;
  if (kind === 'date') return isRecord(value) ? writeDate(value) : null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return writeText(String(value), kind);
}

function writeNames(names: readonly CslName[]): WrittenValue | null {
  if (!names.length) return null;
  return { text: names.map(writeBibtexName).join(' and '), isWhole: names.every(canWriteName) };
}

function writeDate(date: CslDate): WrittenValue | null {
  const text = writeEdtf(date) ?? date.literal ?? date.raw;
  if (!text?.trim()) return null;
  const plain = text.replaceAll(UNESCAPED, ' ').replace(/\s+/g, ' ').trim();
  const back = readDateText(plain) ?? { literal: plain };
  return { text: plain, isWhole: isDeepStrictEqual(back, { ...date }) };
}

function writeText(text: string, kind: BibtexKind): WrittenValue | null {
  if (!text.trim()) return null;
  switch (kind) {
    case 'lines':
      return {
        text: text.split('\n').map(escapeTex).join('\\\\{}\n'),
        isWhole: text.split('\n').every((part) => isTidy(part, true)) && text === text.trim(),
      };
    case 'verbatim': {
      const isWhole = isTidy(text, false) && text.search(UNESCAPED) === -1;
      return { text: text.replaceAll(UNESCAPED, encodeURIComponent), isWhole };
    }
    case 'pages':
      return {
        text: text.replaceAll(UNESCAPED, ' ').replaceAll('-', '--'),
        isWhole: isTidy(text, false) && !/--|[\\{}$]/.test(text),
      };
    case 'keywords':
      return {
        text: text.replaceAll(UNESCAPED, ' '),
        isWhole: !/[\\{}$;]|,(?! )/.test(text) && isTidy(text, false),
      };
    default:
      return { text: escapeTex(text.replace(/\s+/g, ' ')), isWhole: isTidy(text, true) };
  }
}

/** Where TeX doesn’t read, nothing can be escaped: these would end the field, or begin a formula. */
const UNESCAPED = /[\\{}$]/g;
/** Markup of CSL that TeX would give back as something else. */
const LOST_MARKUP = /<\/?(?:su[bp]|sc|span|br|p)\b/i;

/** TeX makes one space of several, and its accents are joined to their letters; not all markup comes back. */
function isTidy(text: string, hasMarkup: boolean): boolean {
  const asRead = text.trim().replace(/\s+/g, ' ').normalize('NFC');
  return text === asRead && !(hasMarkup && LOST_MARKUP.test(text));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
