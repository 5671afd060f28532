import type { CslItem } from '../../../shared/model/csl/cslItem';
import { message } from '../../../shared/words/message';
import type { FoundReference, FoundReferences, ReferenceProblem } from '../FoundReferences';
import { type RisField, readWithOthers, risFields } from './risFields';
import { otherRisTypes, risTypes } from './risTypes';
import { isIssn, readRisDate, readRisName, readRisPages } from './risValues';

interface RisRecord {
  line: number;
  /** The lines of each value of each tag, in the order of the file. */
  fields: Map<string, string[][]>;
  isEnded: boolean;
}

const TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;
/** Tags whose lines are kept; the lines of others are one long line that was broken. */
const MANY_LINES = new Set(
  risFields.flatMap(([, tag, kind, others = []]) => (kind === 'lines' ? [tag, ...others] : [])),
);
const typeOfRis = new Map<string, string>([
  ...[...risTypes].reverse().map(([csl, ris]) => [ris, csl] as const),
  ...Object.entries(otherRisTypes),
]);

/** Reads RIS. A record without its end is read and reported; what stands before a record is reported. */
export function readRis(text: string): Omit<FoundReferences, 'format'> {
  const problems: ReferenceProblem[] = [];
  const found = splitRecords(text.replace(/^\uFEFF/, ''), problems);
  const records = found.map((record): FoundReference => {
    if (!record.isEnded)
      problems.push({ line: record.line, message: message('references.ris.noEnd') });
    return { line: record.line, ...readRecord(record) };
  });
  return { records, problems: problems.sort((a, b) => a.line - b.line) };
}

function splitRecords(text: string, problems: ReferenceProblem[]): RisRecord[] {
  const records: RisRecord[] = [];
  let record: RisRecord | null = null;
  let lines: string[] | null = null;
  let isStray = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = TAG.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') {
      record = { line: index + 1, fields: new Map([['TY', [[value]]]]), isEnded: false };
      records.push(record);
      [lines, isStray] = [null, false];
    } else if (tag === 'ER') {
      if (record) record.isEnded = true;
      record = null;
    } else if (tag && record) {
      lines = [value];
      const values = record.fields.get(tag);
      if (values) values.push(lines);
      else record.fields.set(tag, [lines]);
    } else if (record && lines) {
      lines.push(line);
    } else if (tag && !isStray) {
      // Once for all fields of it.
      problems.push({ line: index + 1, message: message('references.ris.noStart') });
      isStray = true;
    }
  }
  return records;
}

/** The values of a tag, each in one piece. */
function listValues(fields: RisRecord['fields'], tag: string): string[] {
  const joint = MANY_LINES.has(tag) ? '\n' : ' ';
  const values = (fields.get(tag) ?? []).map((lines) =>
    lines
      .map((line) => (joint === ' ' ? line.trim() : line.trimEnd()))
      .join(joint)
      .trim(),
  );
  return values.filter(Boolean);
}

function readRecord({ fields }: RisRecord): Pick<FoundReference, 'csl' | 'left'> {
  const [type = ''] = listValues(fields, 'TY');
  const csl: CslItem = { type: typeOfRis.get(type.toUpperCase()) ?? 'document' };
  const read = new Set<string>(readWithOthers);
  for (const field of risFields) {
    const [variable, tag, , others = []] = field;
    const name = [tag, ...others].find((one) => listValues(fields, one).length);
    if (!name) continue;
    read.add(name);
    const values = listValues(fields, name);
    const value = readValue(values, field, fields);
    if (value !== undefined && value !== null) csl[variable] = value;
  }
  const left = [...fields.keys()].filter((tag) => !read.has(tag));
  if (!typeOfRis.has(type.toUpperCase())) left.unshift(`TY ${type}`.trim());
  return { csl, left };
}

function readValue(
  values: readonly string[],
  [, , kind]: RisField,
  fields: RisRecord['fields'],
): unknown {
  const [first = ''] = values;
  switch (kind) {
    case 'names':
      return values.map(readRisName);
    case 'date':
    case 'accessed':
      return readRisDate(first);
    case 'keywords':
      return values.flatMap((value) => value.split('\n')).join(', ');
    case 'pages':
      return readRisPages(first, listValues(fields, 'EP')[0]);
    case 'isbn':
      return values.find((value) => !isIssn(value));
    case 'issn':
      return values.find(isIssn);
    case 'lines':
      return values.join('\n');
    default:
      return first;
  }
}
