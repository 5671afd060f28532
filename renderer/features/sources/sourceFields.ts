import { isSameJson } from '../../../shared/library/mergeEdit';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import { type CslName, cslNameParts, isEmptyName } from '../../../shared/model/csl/cslName';
import {
  type CslDateVariable,
  type CslNameVariable,
  type CslTextVariable,
  type CslVariable,
  cslDateVariables,
  cslNameVariables,
  cslNumberVariables,
  cslStringVariables,
  cslVariableSchemas,
  isCslVariable,
} from '../../../shared/model/csl/cslVariables';
import { formatCslDate } from '../../../shared/model/csl/formatCslDate';
import { formatCslName } from '../../../shared/model/csl/parseCslName';
import { readCslDate } from '../../../shared/model/csl/readCslDate';
import { type Reliability, reliabilitySchema, type Source } from '../../../shared/model/source';
import type { Message } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';
import { findSourceType, nameSourceType } from './sourceTypes';

/** A source as its form has it: a line of text for each variable of CSL, and lists of names as the record has them. */
export type SourceFields = Record<CslTextVariable | CslDateVariable, string> &
  Record<CslNameVariable, readonly CslName[]> & {
    type: string;
    /** The person’s own, not the record’s `note`. */
    ownNote: string;
    reliability: Reliability;
  };

/** What a source’s form makes of it. */
export type SourceContent = Pick<Source, 'csl' | 'note' | 'reliability'>;

const textVariables = [...cslStringVariables, ...cslNumberVariables];

export const emptySourceFields = readSourceFields({
  csl: { type: 'webpage' },
  note: '',
  reliability: 'unknown',
});

/** What the fields are called. */
export function nameSourceFields({ say }: Words): Record<keyof SourceFields, string> {
  const variables = [...textVariables, ...cslDateVariables, ...cslNameVariables];
  return {
    ...record(variables, (name) => say(`cslField.${name}`)),
    type: say('sources.field.type'),
    ownNote: say('sources.field.note'),
    reliability: say('sources.field.reliability'),
  };
}

/** A field’s value as a person reads it. */
export function formatSourceField(
  words: Words,
  field: keyof SourceFields,
  value: SourceFields[keyof SourceFields],
): string {
  if (typeof value !== 'string') return value.map(formatCslName).join('; ');
  if (field === 'reliability') {
    return words.say(`sources.reliability.${reliabilitySchema.parse(value)}`);
  }
  if (field !== 'type') return value;
  return words.say(nameSourceType(findSourceType({ type: value, genre: '', medium: '' }, words)));
}

/** The form’s fields of a source. What a record holds that is not as CSL has it is not among them: see `listKept`. */
export function readSourceFields({ csl, note, reliability }: SourceContent): SourceFields {
  const text = (name: CslTextVariable) => String(readVariable(csl, name) ?? '');
  return {
    ...record(textVariables, text),
    ...record(cslDateVariables, (name) => formatCslDate(readVariable(csl, name))),
    ...record(cslNameVariables, (name) => readVariable(csl, name) ?? []),
    type: csl.type,
    ownNote: note,
    reliability,
  };
}

/** The fields as a source’s record. Whatever the person has not touched is in it as `base` has it. */
export function toSourceRecord(fields: SourceFields, base?: CslItem): SourceContent {
  const { ownNote: note, reliability } = fields;
  const csl: Record<string, unknown> & Pick<CslItem, 'type'> = { ...base, type: fields.type };
  const before = readSourceFields({ csl: base ?? { type: fields.type }, note, reliability });
  for (const name of Object.keys(cslVariableSchemas) as CslVariable[]) {
    if (isSameJson(fields[name], before[name])) continue;
    const value = writeField(name, fields, before);
    if (value === undefined) delete csl[name];
    else csl[name] = value;
  }
  // Each field is what its variable holds, which the compiler can’t follow by name.
  return { csl: csl as CslItem, note, reliability };
}

/** What keeps touched fields from being saved: dates of which there is no such day. */
export function listFieldProblems(
  fields: SourceFields,
  base?: CslItem,
): ReadonlyMap<keyof SourceFields, Message> {
  const problems = new Map<keyof SourceFields, Message>();
  for (const name of cslDateVariables) {
    const { problem } = readCslDate(fields[name]);
    const isTouched = fields[name] !== formatCslDate(base && readVariable(base, name));
    if (problem && isTouched) problems.set(name, problem);
  }
  return problems;
}

/** The fields of a record that no field of the form shows, with their values as text. */
export function listKept(
  csl: CslItem,
  shown: ReadonlySet<string>,
): [name: string, value: string][] {
  return Object.entries(csl)
    .filter(([name]) => name !== 'type' && !(shown.has(name) && isReadable(csl, name)))
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
}

function isReadable(csl: CslItem, name: string): boolean {
  return isCslVariable(name) && readVariable(csl, name) !== undefined;
}

type ValueOf<Name extends CslVariable> = (typeof cslVariableSchemas)[Name]['_output'];

/** The variable’s value if it is as CSL has it. */
function readVariable<Name extends CslVariable>(
  csl: CslItem,
  name: Name,
): ValueOf<Name> | undefined {
  const value: unknown = csl[name];
  if (value === undefined) return undefined;
  // What is parsed would have its fields in another order.
  return cslVariableSchemas[name].safeParse(value).success ? (value as ValueOf<Name>) : undefined;
}

function writeField(name: CslVariable, fields: SourceFields, before: SourceFields): unknown {
  const value = fields[name];
  if (typeof value !== 'string') {
    const known = before[name] as readonly CslName[];
    const names = value.map((one) =>
      known.some((old) => isSameJson(old, one)) ? one : trimName(one),
    );
    const told = names.filter((one) => known.includes(one) || !isEmptyName(one));
    return told.length ? told : undefined;
  }
  if ((cslDateVariables as readonly string[]).includes(name)) return readCslDate(value).date;
  return value.trim() || undefined;
}

function trimName(name: CslName): CslName {
  const texts: readonly string[] = cslNameParts;
  const parts = Object.entries(name).flatMap(([part, value]): [string, unknown][] => {
    if (!texts.includes(part) || typeof value !== 'string') return [[part, value]];
    return value.trim() ? [[part, value.trim()]] : [];
  });
  return Object.fromEntries(parts);
}

function record<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
