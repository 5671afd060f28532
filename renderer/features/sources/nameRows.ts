import { type CslName, isEmptyName } from '../../../shared/model/csl/cslName';
import type { CslNameVariable } from '../../../shared/model/csl/cslVariables';
import { parsePersonName } from '../../../shared/model/csl/parseCslName';
import type { SourceFields } from './sourceFields';

/** A name, and its place among those of its role. */
export interface NameRowPlace {
  role: CslNameVariable;
  index: number;
  name: CslName;
}

/** All names, role by role. */
export function listNameRows(
  fields: SourceFields,
  roles: readonly CslNameVariable[],
): NameRowPlace[] {
  return roles.flatMap((role) => fields[role].map((name, index) => ({ role, index, name })));
}

/** With an empty name at the end of a role. */
export function addName(fields: SourceFields, role: CslNameVariable): SourceFields {
  return { ...fields, [role]: [...fields[role], { family: '' }] };
}

/** With other names in the place of one, or none. */
export function replaceName(
  fields: SourceFields,
  role: CslNameVariable,
  index: number,
  names: readonly CslName[],
): SourceFields {
  const all = fields[role];
  return { ...fields, [role]: [...all.slice(0, index), ...names, ...all.slice(index + 1)] };
}

/** The name moved by one among those of its role; the same fields where there is no such place. */
export function moveName(
  fields: SourceFields,
  role: CslNameVariable,
  index: number,
  by: -1 | 1,
): SourceFields {
  const names = [...fields[role]];
  const [name, other] = [names[index], names[index + by]];
  if (!name || !other) return fields;
  names[index] = other;
  names[index + by] = name;
  return { ...fields, [role]: names };
}

/** The name at the end of another role. */
export function setRole(
  fields: SourceFields,
  role: CslNameVariable,
  index: number,
  next: CslNameVariable,
): SourceFields {
  const name = fields[role][index];
  if (!name || role === next) return fields;
  const without = replaceName(fields, role, index, []);
  return { ...without, [next]: [...without[next], name] };
}

/** The name as an institution, or as a person, with what was typed kept. */
export function switchKind(name: CslName): CslName {
  const { family, given, literal, ...rest } = name;
  if (literal === undefined) return { literal: [given, family].filter(Boolean).join(' '), ...rest };
  const { literal: unread, ...person } = parsePersonName(literal);
  return { ...rest, family: unread ?? '', ...person };
}

/**
 * What was typed or pasted where a family name goes, if it is more than that: a name written as a whole, or several, one a line
 * or with semicolons between them. Null for a family name, and where the row has another name already.
 */
export function splitNames(name: CslName, text: string): CslName[] | null {
  const { family: _family, ...others } = name;
  if (!isEmptyName(others)) return null;
  const names = text.split(/[\n;]+/u).filter((line) => line.trim());
  if (names.length < 2 && !/[,\s]/u.test(text.trim())) return null;
  const read = names.map(parsePersonName);
  return read.map((one, at) => (at === 0 ? { ...others, ...one } : one));
}
