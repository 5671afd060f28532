import type { z } from 'zod';

/** Where a record is kept: with the library as a whole, or with one article. */
export type Home = 'library' | 'article';

/** The file that a record is kept in, by the name of its format in `main/storage`. */
export type RecordFile = 'library' | 'sources' | 'article' | 'annotations';

type RecordSchema = z.ZodType<{ id: string }>;
type IdSchema = z.ZodType<string>;

/**
 * A field that holds the id of another record, or several. When that record is removed, this one is removed with it
 * (`remove`) or drops it from its list (`forget`); a record that others `keep` is never removed.
 */
export interface Reference<Field extends string = string> {
  readonly field: Field;
  /** A kind of record. */
  readonly to: string;
  readonly whenRemoved: 'remove' | 'forget' | 'keep';
}

/**
 * How changes that two programs make to one field are merged. By default a field is taken whole, and where both changed
 * it the person is asked. Of a `set` the additions and removals of both count; an `item` is merged field by field.
 */
export type Merge = 'set' | 'item';

/** Everything there is to know about one kind of record. All else is derived from the list of kinds (`records.ts`). */
export interface RecordType<
  Kind extends string = string,
  Slot extends string = string,
  Id extends IdSchema = IdSchema,
  Schema extends RecordSchema = RecordSchema,
  In extends Home = Home,
  File extends RecordFile = RecordFile,
  IsRoot extends boolean = boolean,
> {
  readonly kind: Kind;
  /** What its ids start with. */
  readonly prefix: string;
  readonly id: Id;
  readonly schema: Schema;
  readonly home: In;
  /** True of the record that is the home itself, which its slot holds. The slots of others hold a table by id. */
  readonly isRoot: IsRoot;
  /** Its name in the state, in its file and in answers. */
  readonly slot: Slot;
  readonly file: File;
  /** The kind is newer than the format of its file, which may lack its table. */
  readonly isOptional: boolean;
  /** Their order in lists, where they have one. */
  compare?(a: z.output<Schema>, b: z.output<Schema>): number;
  readonly refersTo: readonly Reference<keyof z.output<Schema> & string>[];
  readonly merge: { readonly [Field in keyof z.output<Schema> & string]?: Merge };
  /** Fields that hold a document of the note schema, or null. */
  readonly richText: readonly (keyof z.output<Schema> & string)[];
}

type Optional = 'isRoot' | 'isOptional' | 'refersTo' | 'merge' | 'richText';

/** Gives a kind of record its exact types, and the defaults that most kinds share. */
export function defineRecord<
  Kind extends string,
  Slot extends string,
  Id extends IdSchema,
  Schema extends RecordSchema,
  In extends Home,
  File extends RecordFile,
  IsRoot extends boolean = false,
>(
  type: Omit<RecordType<Kind, Slot, Id, Schema, In, File, IsRoot>, Optional> &
    Partial<Pick<RecordType<Kind, Slot, Id, Schema, In, File, IsRoot>, Optional>>,
): RecordType<Kind, Slot, Id, Schema, In, File, IsRoot> {
  // The compiler can’t see that these defaults fit any kind.
  const defaults = { isRoot: false, isOptional: false, refersTo: [], merge: {}, richText: [] };
  return { ...defaults, ...type } as RecordType<Kind, Slot, Id, Schema, In, File, IsRoot>;
}
