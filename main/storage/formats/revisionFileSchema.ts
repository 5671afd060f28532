import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { documentSchema } from '../../../shared/model/document';
import { revisionSchema } from '../../../shared/model/revision';
import { textOwnerSchema, textSchema } from '../../../shared/model/text';

/** `revisions/<number>.json`: an earlier state of a text, as it was when the next revision began. */
export const revisionFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  owner: textOwnerSchema,
  revision: revisionSchema,
  ...textSchema.pick({ direction: true, original: true }).shape,
  document: documentSchema,
});
