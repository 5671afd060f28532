import { z } from 'zod';
import { standardCslDateSchema } from './cslDate';
import { standardCslNameSchema } from './cslName';

/*
 * The variables of CSL 1.0.2, by what they hold. Its JSON schema says `part`, `printing` and `supplement` where its styles say
 * `part-number`, `printing-number` and `supplement-number`; both are in use.
 */

/** Lists of names. */
export const cslNameVariables = [
  'author',
  'editor',
  'translator',
  'editor-translator',
  'container-author',
  'collection-editor',
  'editorial-director',
  'compiler',
  'contributor',
  'interviewer',
  'recipient',
  'director',
  'script-writer',
  'producer',
  'executive-producer',
  'series-creator',
  'host',
  'guest',
  'narrator',
  'performer',
  'composer',
  'illustrator',
  'chair',
  'organizer',
  'curator',
  'original-author',
  'reviewed-author',
] as const;
export type CslNameVariable = (typeof cslNameVariables)[number];

/** Dates. */
export const cslDateVariables = [
  'issued',
  'accessed',
  'original-date',
  'event-date',
  'available-date',
  'submitted',
] as const;
export type CslDateVariable = (typeof cslDateVariables)[number];

/** Numbers, which can have words: `12`, `2nd`, `4–9`. */
export const cslNumberVariables = [
  'chapter-number',
  'citation-number',
  'collection-number',
  'edition',
  'first-reference-note-number',
  'issue',
  'locator',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'page-first',
  'part',
  'part-number',
  'printing',
  'printing-number',
  'supplement',
  'supplement-number',
  'volume',
] as const;
export type CslNumberVariable = (typeof cslNumberVariables)[number];

/** Texts. */
export const cslStringVariables = [
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'part-title',
  'volume-title',
  'volume-title-short',
  'original-title',
  'reviewed-title',
  'reviewed-genre',
  'genre',
  'medium',
  'status',
  'version',
  'publisher',
  'publisher-place',
  'original-publisher',
  'original-publisher-place',
  'event',
  'event-title',
  'event-place',
  'authority',
  'jurisdiction',
  'division',
  'section',
  'references',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'call-number',
  'source',
  'URL',
  'DOI',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'language',
  'license',
  'dimensions',
  'scale',
  'keyword',
  'abstract',
  'annote',
  'note',
  'citation-key',
  'citation-label',
  'year-suffix',
  'journalAbbreviation',
  'shortTitle',
] as const;
export type CslStringVariable = (typeof cslStringVariables)[number];

/** Variables that a form has a line of text for. */
export type CslTextVariable = CslStringVariable | CslNumberVariable;
export type CslVariable = CslNameVariable | CslDateVariable | CslTextVariable;

/** A schema for each variable, all of them optional. */
export const cslVariableSchemas = {
  ...shapeOf(cslNameVariables, z.array(standardCslNameSchema).optional()),
  ...shapeOf(cslDateVariables, standardCslDateSchema.optional()),
  ...shapeOf(cslNumberVariables, z.union([z.string(), z.number()]).optional()),
  ...shapeOf(cslStringVariables, z.string().optional()),
};

const kinds: ReadonlyMap<string, CslVariableKind> = new Map([
  ...cslNameVariables.map((name) => [name, 'names'] as const),
  ...cslDateVariables.map((name) => [name, 'date'] as const),
  ...cslNumberVariables.map((name) => [name, 'number'] as const),
  ...cslStringVariables.map((name) => [name, 'string'] as const),
]);
export type CslVariableKind = 'names' | 'date' | 'number' | 'string';

/** What the variable holds; null where CSL has none of that name. */
export function kindOfCslVariable(name: string): CslVariableKind | null {
  return kinds.get(name) ?? null;
}

export function isCslVariable(name: string): name is CslVariable {
  return kinds.has(name);
}

function shapeOf<Name extends string, Schema extends z.ZodType>(
  names: readonly Name[],
  schema: Schema,
): Record<Name, Schema> {
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;
}
