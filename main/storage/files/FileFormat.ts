import type { FileKind } from '../../../shared/migrations/migration';

/** How one kind of file is read and written. `T` is what it holds in memory. */
export interface FileFormat<T> {
  kind: FileKind;
  /** Checks JSON of the newest version and builds what it holds. Throws where it isn’t in this format. */
  parse(json: unknown): T;
  /** The whole file, in UTF-8, as consecutive pieces. Parsing it gives the same data again. */
  serialise(data: T): Buffer[];
}
