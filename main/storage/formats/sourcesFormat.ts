import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { type SourceId, sourceIdSchema } from '../../../shared/model/ids';
import { type Source, sourceSchema } from '../../../shared/model/source';
import type { FileFormat } from './FileFormat';
import { readRecords } from './readRecords';
import { serialiseRecords } from './serialiseRecords';

/** `sources.json`: all sources of the library by id. */
export const sourcesFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  sources: z.record(sourceIdSchema, sourceSchema),
});

export type Sources = ReadonlyMap<SourceId, Source>;

export const sourcesFormat: FileFormat<Sources> = {
  kind: 'sources',
  parse: (json) => readRecords(sourcesFileSchema.parse(json).sources),
  serialise: (sources) => [
    Buffer.from(`{"schemaVersion":${schemaVersion},\n"sources":`),
    ...serialiseRecords(sources),
    Buffer.from('}\n'),
  ],
};
