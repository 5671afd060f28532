import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { type SourceId, sourceIdSchema } from '../../../shared/model/ids';
import { type Source, sourceSchema } from '../../../shared/model/source';
import type { FileFormat } from './FileFormat';
import { readRecords } from './readRecords';
import { serialiseRecords } from './serialiseRecords';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** `sources.json`: all sources of the library by id. */
export const sourcesFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  sources: z.record(sourceIdSchema, sourceSchema),
});

export interface Sources {
  readonly byId: ReadonlyMap<SourceId, Source>;
  readonly unknown: UnknownFields;
}

export const noSources: Sources = { byId: new Map(), unknown: {} };

export const sourcesFormat: FileFormat<Sources> = {
  kind: 'sources',
  parse(json) {
    const file = parseWithUnknown(sourcesFileSchema, json);
    const { schemaVersion: _version, sources, ...unknown } = file;
    return { byId: readRecords(sources), unknown };
  },
  serialise: ({ byId, unknown }) => [
    Buffer.from(`{"schemaVersion":${schemaVersion},\n"sources":`),
    ...serialiseRecords(byId),
    ...serialiseUnknown(unknown),
    Buffer.from('}\n'),
  ],
};
