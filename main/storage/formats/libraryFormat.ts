import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { type Library, librarySchema } from '../../../shared/model/library';
import type { FileFormat } from './FileFormat';
import { parseWithUnknown } from './unknownFields';

/** `library.json`: the library's own record. */
export const libraryFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  ...librarySchema.shape,
});

export const libraryFormat: FileFormat<Library> = {
  kind: 'library',
  parse(json) {
    const { schemaVersion: _, ...library } = parseWithUnknown(libraryFileSchema, json);
    return library;
  },
  serialise: (library) => [
    Buffer.from(`${JSON.stringify({ schemaVersion, ...library }, null, 2)}\n`),
  ],
};
