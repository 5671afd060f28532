import { z } from 'zod';
import type { ArticleRecords } from '../../../shared/library/state';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { highlightSchema } from '../../../shared/model/highlight';
import { highlightIdSchema, linkIdSchema } from '../../../shared/model/ids';
import { linkSchema } from '../../../shared/model/link';
import type { FileFormat } from './FileFormat';
import { readRecords } from './readRecords';
import { serialiseRecords } from './serialiseRecords';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** `annotations.json` of an article: its highlights, with their notes, and its links, by id. */
export const annotationsFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  highlights: z.record(highlightIdSchema, highlightSchema),
  links: z.record(linkIdSchema, linkSchema),
});

export interface Annotations extends Pick<ArticleRecords, 'highlights' | 'links'> {
  readonly unknown: UnknownFields;
}

export const noAnnotations: Annotations = { highlights: new Map(), links: new Map(), unknown: {} };

export const annotationsFormat: FileFormat<Annotations> = {
  kind: 'annotations',
  parse(json) {
    const file = parseWithUnknown(annotationsFileSchema, json);
    const { schemaVersion: _version, highlights, links, ...unknown } = file;
    return { highlights: readRecords(highlights), links: readRecords(links), unknown };
  },
  serialise: ({ highlights, links, unknown }) => [
    Buffer.from(`{"schemaVersion":${schemaVersion},\n"highlights":`),
    ...serialiseRecords(highlights),
    Buffer.from(',\n"links":'),
    ...serialiseRecords(links),
    ...serialiseUnknown(unknown),
    Buffer.from('}\n'),
  ],
};
