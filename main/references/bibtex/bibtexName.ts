import type { Creator } from '@retorquere/bibtex-parser';
import type { CslName } from '../../../shared/model/csl/cslName';
import { escapeTex } from './escapeTex';

/** The parts of a name that BibTeX has words for; any other is not carried. */
const CARRIED: ReadonlySet<string> = new Set([
  'literal',
  'family',
  'given',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
  'comma-suffix',
]);

/** What may stand in a name without braces: nothing that divides names, or the parts of one. */
const PLAIN_PART = /^[\p{L}\p{M}\p{N}.'’ -]+$/u;
const STARTS_LOWER = /^[^\p{L}]*\p{Ll}/u;

/** A name in the form “Family, Given” where it says all; otherwise by its parts, as BibLaTeX has it: `family={…}, given={…}`. */
export function writeBibtexName(name: CslName): string {
  if (name.literal) return `{${escapeTex(name.literal)}}`;
  const { family = '', given = '' } = name;
  const isPlain =
    Object.keys(name).every((part) => part === 'family' || part === 'given') &&
    [family, given].every((part) => PLAIN_PART.test(part) && !/\band\b/i.test(part)) &&
    !STARTS_LOWER.test(family);
  if (isPlain) return `${escapeTex(family)}, ${escapeTex(given)}`;
  const dropping = String(name['dropping-particle'] ?? '');
  const prefix = String(name['non-dropping-particle'] ?? '') || dropping;
  const parts = [
    ['family', family],
    ['given', given],
    ['prefix', prefix],
    ['suffix', String(name.suffix ?? '')],
  ];
  return [
    ...parts.flatMap(([key, value]) => (value ? [`${key}={${escapeTex(value)}}`] : [])),
    `useprefix=${prefix !== '' && prefix !== dropping}`,
    ...(name['comma-suffix'] ? ['juniorcomma=true'] : []),
  ].join(', ');
}

/** True if the name comes back as it is: it has no part that BibTeX lacks, and not both kinds of particle. */
export function canWriteName(name: CslName): boolean {
  const keys = Object.keys(name).filter((key) => name[key] !== undefined);
  if (!keys.length || keys.some((key) => !CARRIED.has(key))) return false;
  if (name.literal !== undefined) return keys.length === 1 && isTidy(name.literal);
  if (name['non-dropping-particle'] && name['dropping-particle']) return false;
  if (name['comma-suffix'] !== undefined && !(name['comma-suffix'] === true && name.suffix))
    return false;
  return keys.every((key) => key === 'comma-suffix' || isTidy(name[key]));
}

/** TeX makes one space of several, and names have no lines. */
function isTidy(part: unknown): boolean {
  return (
    typeof part === 'string' &&
    part !== '' &&
    part === part.trim().replace(/\s+/g, ' ').normalize('NFC')
  );
}

/** A name as the parser gives it; null for “and others”, which is no name. */
export function readBibtexName(creator: Creator): CslName | null {
  const [name, lastName, firstName, prefix, suffix] = [
    creator.name,
    creator.lastName,
    creator.firstName,
    creator.prefix,
    creator.suffix,
  ].map((part) => part?.normalize('NFC'));
  if (name) return { literal: name };
  if (lastName === 'others' && !firstName) return null;
  const particle = creator.useprefix === false ? 'dropping-particle' : 'non-dropping-particle';
  return {
    ...(lastName && { family: lastName }),
    ...(firstName && { given: firstName }),
    ...(prefix && { [particle]: prefix }),
    ...(suffix && { suffix }),
    ...(creator.juniorcomma && { 'comma-suffix': true }),
  };
}
