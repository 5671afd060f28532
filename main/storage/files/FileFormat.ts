import type { FileKind } from '../../../shared/migrations/migration';

/** How one kind of file is read and written. `T` is what it holds in memory. */
export interface FileFormat<T> {
  kind: FileKind;
  /** Checks JSON of the newest version and builds what it holds. Throws where it is not in this format. */
  parse(json: unknown): T;
  /** The whole file, in UTF-8, as pieces to be written one after the other. Parsing it again gives the same. */
  serialise(data: T): Buffer[];
}
