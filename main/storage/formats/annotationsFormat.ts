import { z } from 'zod';
import type { ArticleRecords } from '../../../shared/library/state';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { highlightSchema } from '../../../shared/model/highlight';
import { highlightIdSchema, linkIdSchema } from '../../../shared/model/ids';
import { linkSchema } from '../../../shared/model/link';
import type { FileFormat } from './FileFormat';
import { readRecords } from './readRecords';
import { serialiseRecords } from './serialiseRecords';

/** `annotations.json` of an article: its highlights, with their notes, and its links, by id. */
export const annotationsFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  highlights: z.record(highlightIdSchema, highlightSchema),
  links: z.record(linkIdSchema, linkSchema),
});

export type Annotations = Pick<ArticleRecords, 'highlights' | 'links'>;

export const noAnnotations: Annotations = { highlights: new Map(), links: new Map() };

export const annotationsFormat: FileFormat<Annotations> = {
  kind: 'annotations',
  parse(json) {
    const { highlights, links } = annotationsFileSchema.parse(json);
    return { highlights: readRecords(highlights), links: readRecords(links) };
  },
  serialise: ({ highlights, links }) => [
    Buffer.from(`{"schemaVersion":${schemaVersion},\n"highlights":`),
    ...serialiseRecords(highlights),
    Buffer.from(',\n"links":'),
    ...serialiseRecords(links),
    Buffer.from('}\n'),
  ],
};
