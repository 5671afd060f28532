import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import type { RecordFile } from '../../../shared/model/defineRecord';
import { defaultLabels, type Label } from '../../../shared/model/label';
import type { Library } from '../../../shared/model/library';
import { emptyTables, type RecordsOfFile, typesOfFile } from '../../../shared/model/records';
import type { FileFormat } from '../files/FileFormat';
import { serialiseRecords } from './serialiseRecords';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** The files that hold nothing but records. */
type RecordsFile = Exclude<RecordFile, 'article'>;

/** What a file of records holds: tables by id, and what this version of Attest doesn’t know. */
export type StoredRecords<File extends RecordsFile> = RecordsOfFile<File> & {
  readonly unknown: UnknownFields;
};

/** The schema of `library.json`, `sources.json`, or an article’s `annotations.json`. */
export function recordsFileSchema(file: RecordsFile) {
  const slots = typesOfFile(file).map(({ slot, isRoot, isOptional, id, schema }) => {
    if (isRoot) return [slot, schema];
    const table = z.record(id as z.ZodType<string>, schema);
    return [slot, isOptional ? table.optional() : table];
  });
  return z.object({ schemaVersion: z.literal(schemaVersion), ...Object.fromEntries(slots) });
}

function makeRecordsFormat<File extends RecordsFile>(file: File): FileFormat<StoredRecords<File>> {
  const schema = recordsFileSchema(file);
  const types = typesOfFile(file);
  return {
    kind: file,
    parse(json) {
      const { schemaVersion: _version, ...parsed } = parseWithUnknown(schema, json);
      const unknown: Record<string, unknown> = { ...parsed };
      const records: Record<string, unknown> = {};
      for (const { slot, isRoot } of types) {
        records[slot] = isRoot ? parsed[slot] : readTable(parsed[slot] ?? {});
        delete unknown[slot];
      }
      return { ...records, unknown } as StoredRecords<File>;
    },
    serialise(stored) {
      const records: Record<string, unknown> = stored;
      const slots = types.flatMap(({ slot, isRoot }) => [
        Buffer.from(`,\n${JSON.stringify(slot)}:`),
        ...(isRoot
          ? [Buffer.from(JSON.stringify(records[slot]))]
          : serialiseRecords(records[slot] as ReadonlyMap<string, object>)),
      ]);
      return [
        Buffer.from(`{"schemaVersion":${schemaVersion}`),
        ...slots,
        ...serialiseUnknown(stored.unknown),
        Buffer.from('}\n'),
      ];
    },
  };
}

/** `library.json`: the library’s own records. */
export const libraryFormat = makeRecordsFormat('library');

/** `sources.json`: all sources of the library. */
export const sourcesFormat = makeRecordsFormat('sources');

/** An article’s `annotations.json`: its highlights, with their notes, and its links. */
export const annotationsFormat = makeRecordsFormat('annotations');

export type Annotations = StoredRecords<'annotations'>;
export type Sources = StoredRecords<'sources'>;
export type StoredLibrary = StoredRecords<'library'>;

export const noAnnotations: Annotations = { ...emptyTables('annotations'), unknown: {} };
export const noSources: Sources = { ...emptyTables('sources'), unknown: {} };

/** A library as it is when it is made, with English labels unless there are others. */
export function makeStoredLibrary(
  library: Library,
  labels: readonly Label[] = defaultLabels,
): StoredLibrary {
  const table = new Map(labels.map((label) => [label.id, label]));
  return { ...emptyTables('library'), library, labels: table, unknown: {} };
}

/** Throws where a record is under another id than its own. */
function readTable(records: object): ReadonlyMap<string, object> {
  const table = new Map<string, object>();
  for (const [id, record] of Object.entries(records) as [string, { id: string }][]) {
    if (record.id !== id) throw new Error(`The record ${record.id} stands under ${id}`);
    table.set(id, record);
  }
  return table;
}
