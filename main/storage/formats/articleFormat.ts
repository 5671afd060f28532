import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import type { ArticleState } from '../../../shared/library/state';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { articleFileSchema } from './articleFileSchema';
import type { FileFormat } from './FileFormat';
import { serialiseDocument } from './serialiseDocument';

/** An article's record and its text. */
export type StoredArticle = Pick<ArticleState, 'article' | 'document'>;

export const articleFormat: FileFormat<StoredArticle> = {
  kind: 'article',
  parse(json) {
    const { article, document } = articleFileSchema.parse(json);
    return { article, document: parseDocument(articleDocumentSchema, document) };
  },
  serialise: ({ article, document }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"article":${JSON.stringify(article)},\n"document":`,
    ),
    ...serialiseDocument(document),
    Buffer.from('}\n'),
  ],
};
