import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { articleSchema } from '../../../shared/model/article';
import { documentSchema } from '../../../shared/model/document';
import { textSchema } from '../../../shared/model/text';

/** `article.json`: an article’s metadata and its current text. */
export const articleFileSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  article: articleSchema,
  text: textSchema,
  document: documentSchema,
});
