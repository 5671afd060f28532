import { isDeepStrictEqual } from 'node:util';
import type { CslDate } from '../../../shared/model/csl/cslDate';
import type { CslName } from '../../../shared/model/csl/cslName';
import type { ReferenceSource, WrittenReferences } from '../WrittenReferences';
import { type RisField, risFields } from './risFields';
import { risTypes } from './risTypes';
import {
  isIssn,
  readRisDate,
  readRisName,
  readRisPages,
  writeRisDate,
  writeRisName,
  writeRisPages,
} from './risValues';

type Line = [tag: string, text: string];

/** The lines of a value, and whether it comes back as it was. */
interface WrittenValue {
  lines: Line[];
  isWhole: boolean;
}

const types = new Map(risTypes);
const firstOfType = new Map([...risTypes].reverse().map(([csl, ris]) => [ris, csl]));
const carried = new Set([...risFields.map(([variable]) => variable), 'id', 'type']);

/** Writes sources as RIS, in UTF-8. */
export function writeRis(sources: readonly ReferenceSource[]): WrittenReferences {
  const left: WrittenReferences['left'] = [];
  const records = sources.map(({ id, csl }) => {
    const leave = (field: string) => left.push({ source: id, field });
    const type = types.get(String(csl.type)) ?? 'GEN';
    if (firstOfType.get(type) !== csl.type) leave('type');
    const lines: Line[] = [['TY', type]];
    for (const field of risFields) {
      const [variable] = field;
      const value = csl[variable];
      if (value === undefined) continue;
      const written = writeValue(value, field);
      if (!written?.isWhole) leave(variable);
      if (written) lines.push(...written.lines);
    }
    for (const variable of Object.keys(csl)) if (!carried.has(variable)) leave(variable);
    lines.push(['ER', '']);
    return lines.map(([tag, text]) => `${tag}  - ${text}\n`).join('');
  });
  return { content: records.join('\n'), left };
}

function writeValue(value: unknown, [, tag, kind]: RisField): WrittenValue | null {
  if (kind === 'names') return Array.isArray(value) ? writeNames(value, tag) : null;
  if (kind === 'date' || kind === 'accessed') {
    return typeof value === 'object' && value ? writeDate({ ...value }, tag) : null;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value);
  if (!text.trim()) return null;
  const isWhole = isTidy(text);
  switch (kind) {
    case 'lines':
      return {
        lines: [[tag, indentTags(text)]],
        isWhole: text.split('\n').every(isTidy) && !hasTags(text),
      };
    case 'keywords': {
      const words = text.split(/[,;\n]/).flatMap((word) => word.trim() || []);
      const lines = words.map((word): Line => [tag, word]);
      return { lines, isWhole: words.join(', ') === text && isWhole };
    }
    case 'pages': {
      const lines = writeRisPages(toOneLine(text));
      const [first, last] = lines.map(([, page]) => page);
      return { lines, isWhole: isWhole && readRisPages(first ?? '', last) === text };
    }
    case 'isbn':
    case 'issn':
      return {
        lines: [[tag, toOneLine(text)]],
        isWhole: isWhole && isIssn(text) === (kind === 'issn'),
      };
    default:
      return { lines: [[tag, toOneLine(text)]], isWhole };
  }
}

function writeNames(names: readonly CslName[], tag: string): WrittenValue | null {
  if (!names.length) return null;
  const lines = names.map((name): Line => [tag, toOneLine(writeRisName(name))]);
  const isWhole = names.every((name, index) => {
    const text = lines[index]?.[1] ?? '';
    return isTidy(text) && isDeepStrictEqual(readRisName(text), { ...name });
  });
  return { lines, isWhole };
}

function writeDate(date: CslDate, tag: string): WrittenValue | null {
  const text = writeRisDate(date);
  if (text === null) return null;
  const year = tag === 'DA' ? /^\d{4}/.exec(text)?.[0] : undefined;
  const lines: Line[] = [[tag, toOneLine(text)]];
  if (year) lines.unshift(['PY', year]);
  return { lines, isWhole: isTidy(text) && isDeepStrictEqual(readRisDate(text), { ...date }) };
}

/** A value is one line, and what programs trim is not there. */
function isTidy(text: string): boolean {
  return text === text.trim() && !/[\r\n\u2028\u2029\v\f]/.test(text);
}

function toOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029\v\f]+\s*/g, ' ').trim();
}

const TAG_AT_START = /^(?=[A-Z][A-Z0-9] {1,2}-)/gm;

function hasTags(text: string): boolean {
  return [...text.matchAll(TAG_AT_START)].some(({ index }) => index > 0);
}

/** A line of a note that looks like the next field must not become one. */
function indentTags(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim().replace(TAG_AT_START, ' ').trimStart();
}
