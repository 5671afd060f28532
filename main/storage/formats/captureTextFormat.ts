import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { documentSchema } from '../../../shared/model/document';
import { type Text, textSchema } from '../../../shared/model/text';
import type { FileFormat } from '../files/FileFormat';
import { serialiseDocument } from './serialiseDocument';

/** `attachments/<sha256>.json`: the text of a capture, as it was read once. */
export const captureTextFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  direction: textSchema.shape.direction,
  document: documentSchema,
});

export interface CaptureText extends Pick<Text, 'direction'> {
  document: Node;
}

export const captureTextFormat: FileFormat<CaptureText> = {
  kind: 'capture',
  parse(json) {
    const { direction, document } = captureTextFileSchema.parse(json);
    return { direction, document: parseDocument(articleDocumentSchema, document) };
  },
  serialise: ({ direction, document }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"direction":${JSON.stringify(direction)},\n"document":`,
    ),
    ...serialiseDocument(document),
    Buffer.from('}\n'),
  ],
};
