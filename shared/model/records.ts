import { z } from 'zod';
import { articleRecord } from './article';
import { captureRecord } from './capture';
import { citationStyleRecord } from './citationStyle';
import { collectionRecord } from './collection';
import type { Home, RecordFile, RecordType } from './defineRecord';
import { highlightRecord } from './highlight';
import type { ArticleId } from './ids';
import { labelRecord } from './label';
import { libraryRecord } from './library';
import { linkRecord } from './link';
import { savedSearchRecord } from './savedSearch';
import { sourceRecord } from './source';

/** Every kind of record. A new kind is one line here. */
export const recordTypes = [
  libraryRecord,
  labelRecord,
  sourceRecord,
  captureRecord,
  collectionRecord,
  savedSearchRecord,
  citationStyleRecord,
  articleRecord,
  highlightRecord,
  linkRecord,
] as const;

type AnyType = (typeof recordTypes)[number];

type RecordOfType<Type extends AnyType> = z.output<Type['schema']>;
type IdOfType<Type extends AnyType> = RecordOfType<Type>['id'];

export type AnyRecord = RecordOfType<AnyType>;

type RecordsOfTypes<Types extends AnyType> = {
  readonly [Type in Types as Type['slot']]: Type['isRoot'] extends true
    ? RecordOfType<Type>
    : ReadonlyMap<IdOfType<Type>, RecordOfType<Type>>;
};

/** The records of one home: its root under its slot, the others in tables by id under theirs. */
export type RecordsIn<In extends Home> = RecordsOfTypes<Extract<AnyType, { home: In }>>;

type ListsOfTypes<Types extends AnyType> = {
  [Type in Types as Type['slot']]: Type['isRoot'] extends true
    ? Type['schema']
    : z.ZodArray<Type['schema']>;
};

/** The schema’s shape for the records of one home as they are sent to the window, with tables as lists. */
export function listsShape<In extends Home>(
  home: In,
): ListsOfTypes<Extract<AnyType, { home: In }>> {
  const types = recordTypes.filter((type) => type.home === home);
  const shape = types.map(({ slot, isRoot, schema }) => [slot, isRoot ? schema : z.array(schema)]);
  // Each slot holds what its type says, which the compiler can’t follow by name.
  return Object.fromEntries(shape);
}

type RecordLists<In extends Home> = {
  [Slot in keyof RecordsIn<In>]: RecordsIn<In>[Slot] extends ReadonlyMap<string, infer Item>
    ? Item[]
    : RecordsIn<In>[Slot];
};

/** The same records as lists. */
export function toLists<In extends Home>(home: In, records: RecordsIn<In>): RecordLists<In> {
  return mapSlots(home, records, (table, { compare }) => {
    const list = [...(table as ReadonlyMap<string, { id: string }>).values()];
    return compare ? list.sort(compare) : list;
  });
}

/** The inverse of `toLists`. */
export function fromLists<In extends Home>(home: In, lists: RecordLists<In>): RecordsIn<In> {
  return mapSlots(
    home,
    lists,
    (list) => new Map((list as { id: string }[]).map((record) => [record.id, record])),
  );
}

function mapSlots<Result>(
  home: Home,
  held: object,
  map: (table: unknown, type: RecordType) => unknown,
): Result {
  const slots = held as Readonly<Record<string, unknown>>;
  const types = [...typesByPrefix.values()].filter((type) => type.home === home);
  return mapToSlots(types, (type) => {
    return type.isRoot ? slots[type.slot] : map(slots[type.slot], type);
  });
}

/** Each slot holds what its type says, which the compiler can’t follow by name. */
function mapToSlots<Result>(types: readonly RecordType[], map: (type: RecordType) => unknown) {
  return Object.fromEntries(types.map((type) => [type.slot, map(type)])) as Result;
}

/** The empty tables of a file, without its root. */
export function emptyTables<File extends RecordFile>(
  file: File,
): RecordsOfTypes<Extract<AnyType, { file: File; isRoot: false }>> {
  const tables = typesOfFile(file).filter(({ isRoot }) => !isRoot);
  return mapToSlots(tables, () => new Map());
}

/** The records of one file. */
export type RecordsOfFile<File extends RecordFile> = RecordsOfTypes<
  Extract<AnyType, { file: File }>
>;

const typesByPrefix = new Map<string, RecordType>(
  recordTypes.map((type) => [type.prefix, type as unknown as RecordType]),
);

/** The kind of the record with this id. Throws for an unknown prefix. */
export function typeOf(id: string): RecordType {
  const type = typesByPrefix.get(id.slice(0, id.indexOf('_')));
  if (!type) throw new Error(`No kind of record has ids like ${id}.`);
  return type;
}

/** The kinds whose records are kept in a file. */
export function typesOfFile(file: RecordFile): RecordType[] {
  return [...typesByPrefix.values()].filter((type) => type.file === file);
}

/** The article that a record belongs to; null for the library's. */
export function articleOf(record: AnyRecord): ArticleId | null {
  const { home, isRoot } = typeOf(record.id);
  if (home === 'library') return null;
  // Records of an article name it.
  return isRoot ? (record.id as ArticleId) : (record as { article: ArticleId }).article;
}

/** A record of any kind, checked by the schema of its kind. */
export const anyRecordSchema = z.unknown().transform((value, context): AnyRecord => {
  const parsed = parseRecord(value);
  if (parsed.success) return parsed.data as AnyRecord;
  for (const { message, path } of parsed.error.issues) {
    context.issues.push({ code: 'custom', input: value, message, path });
  }
  return z.NEVER;
});

const knownSchema = z.looseObject({
  id: z.string().refine((id) => typesByPrefix.has(id.slice(0, id.indexOf('_'))), 'No such record'),
});

function parseRecord(value: unknown) {
  const known = knownSchema.safeParse(value);
  return known.success ? typeOf(known.data.id).schema.safeParse(value) : known;
}
