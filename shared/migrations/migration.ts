/** The kinds of file in a library, as they are versioned. */
export type FileKind = 'library' | 'sources' | 'article' | 'annotations' | 'revision' | 'capture';

export type JsonObject = Record<string, unknown>;

/**
 * One step in the file format’s history: brings files of version `to - 1` to version `to`. Kinds not named are the
 * same in both. Pure, and never changed once released: old libraries depend on it.
 */
export interface Migration {
  to: number;
  files: Partial<Record<FileKind, (file: JsonObject) => JsonObject>>;
}
