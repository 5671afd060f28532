import { z } from 'zod';

/** A name in CSL-JSON as records may hold it: a person (family, given) or an institution (literal). */
export const cslNameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

const flag = z.union([z.string(), z.number(), z.boolean()]).optional();

/** A name as CSL 1.0.2 has it. What CSL doesn’t know, such as an ORCID, is kept. */
export const standardCslNameSchema = cslNameSchema.extend({
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  'comma-suffix': flag,
  'static-ordering': flag,
  'parse-names': flag,
});
export type CslName = z.infer<typeof standardCslNameSchema>;

/** The parts of a name that are text, in the order in which a form asks for them. */
export const cslNameParts = [
  'family',
  'given',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
  'literal',
] as const;
export type CslNamePart = (typeof cslNameParts)[number];

/** True where the name is kept whole: an institution, or a person whose names are not told apart. */
export function isInstitution(name: CslName): boolean {
  return name.literal !== undefined && !name.family && !name.given;
}

/** True where the name has no text at all. */
export function isEmptyName(name: CslName): boolean {
  return cslNameParts.every((part) => !name[part]?.trim());
}
