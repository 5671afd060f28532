import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { articleSchema } from '../../../shared/model/article';
import { documentSchema } from '../../../shared/model/document';
import { articleIdSchema } from '../../../shared/model/ids';
import { revisionSchema } from '../../../shared/model/revision';

/** `revisions/<number>.json`: an earlier text of an article, as it was when the next revision began. */
export const revisionFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  article: articleIdSchema,
  revision: revisionSchema,
  ...articleSchema.pick({ direction: true, original: true }).shape,
  document: documentSchema,
});
