import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { documentSchema } from '../../../shared/model/document';
import { type Revision, revisionSchema } from '../../../shared/model/revision';
import { type Text, type TextOwner, textOwnerSchema, textSchema } from '../../../shared/model/text';
import type { FileFormat } from '../files/FileFormat';
import { serialiseDocument } from './serialiseDocument';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** `revisions/<number>.json`: an earlier state of a text, as it was when the next revision began. */
export const revisionFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  owner: textOwnerSchema,
  revision: revisionSchema,
  ...textSchema.pick({ direction: true, original: true }).shape,
  document: documentSchema,
});

/** An earlier state of a text, and the bytes that it was made of. */
export interface StoredRevision extends Pick<Text, 'direction' | 'original'> {
  owner: TextOwner;
  revision: Revision;
  document: Node;
  unknown: UnknownFields;
}

export const revisionFormat: FileFormat<StoredRevision> = {
  kind: 'revision',
  parse(json) {
    const file = parseWithUnknown(revisionFileSchema, json);
    const { schemaVersion: _version, owner, revision, direction, original, ...rest } = file;
    const { document: text, ...unknown } = rest;
    const document = parseDocument(articleDocumentSchema, text);
    return { owner, revision, direction, original, document, unknown };
  },
  serialise: ({ owner, revision, direction, original, document, unknown }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"owner":${JSON.stringify(owner)},\n"revision":${JSON.stringify(revision)},\n"direction":${JSON.stringify(direction)},\n"original":${JSON.stringify(original)},\n"document":`,
    ),
    ...serialiseDocument(document),
    ...serialiseUnknown(unknown),
    Buffer.from('}\n'),
  ],
};
