import type { z } from 'zod';

/** The record whose files a record is kept with: the library as a whole, or one article. */
export type Home = 'library' | 'article';

/** The file that a record is kept in, as `main/storage` names its formats. */
export type RecordFile = 'library' | 'sources' | 'article' | 'annotations';

type RecordSchema = z.ZodType<{ id: string }>;
type IdSchema = z.ZodType<string>;

/**
 * A field that holds the id of another record, or several ids. When that one is removed, the record goes with it
 * (`remove`) or leaves it out of its list (`forget`); one that records `keep` to is never removed.
 */
export interface Reference<Field extends string = string> {
  readonly field: Field;
  /** A kind of record. */
  readonly to: string;
  readonly whenRemoved: 'remove' | 'forget' | 'keep';
}

/**
 * What two programs make of one field at the same time. By itself a field is taken whole, and a change on both sides is
 * a question for the person. Of a `set` the additions and removals of both count; an `item` is merged field by field.
 */
export type Merge = 'set' | 'item';

/** Everything that is true of one kind of record. All else derives from the list of them (`records.ts`). */
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
  /** What its ids begin with. */
  readonly prefix: string;
  readonly id: Id;
  readonly schema: Schema;
  readonly home: In;
  /** True of the record that is its home itself: there is one, and its slot holds it. Slots of others hold a table by id. */
  readonly isRoot: IsRoot;
  /** Its name in the state, in its file, and in answers. */
  readonly slot: Slot;
  readonly file: File;
  /** The kind is newer than the format of its file, which may have no table of it. */
  readonly isOptional: boolean;
  /** Their order in lists, where they have one. */
  compare?(a: z.output<Schema>, b: z.output<Schema>): number;
  readonly refersTo: readonly Reference<keyof z.output<Schema> & string>[];
  readonly merge: { readonly [Field in keyof z.output<Schema> & string]?: Merge };
  /** Fields that hold a document of the note schema, or null. */
  readonly richText: readonly (keyof z.output<Schema> & string)[];
}

type Optional = 'isRoot' | 'isOptional' | 'refersTo' | 'merge' | 'richText';

/** Gives a kind of record its exact types, and what most kinds have in common. */
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
  // Most kinds say nothing of these; the compiler can’t see that the defaults fit any of them.
  const defaults = { isRoot: false, isOptional: false, refersTo: [], merge: {}, richText: [] };
  return { ...defaults, ...type } as RecordType<Kind, Slot, Id, Schema, In, File, IsRoot>;
}
