import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import type { ArticleState } from '../../../shared/library/state';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { articleFileSchema } from './articleFileSchema';
import type { FileFormat } from './FileFormat';
import { serialiseDocument } from './serialiseDocument';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** An article's record and its text. */
export interface StoredArticle extends Pick<ArticleState, 'article' | 'document'> {
  readonly unknown: UnknownFields;
}

export const articleFormat: FileFormat<StoredArticle> = {
  kind: 'article',
  parse(json) {
    const file = parseWithUnknown(articleFileSchema, json);
    const { schemaVersion: _version, article, document, ...unknown } = file;
    return { article, document: parseDocument(articleDocumentSchema, document), unknown };
  },
  serialise: ({ article, document, unknown }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"article":${JSON.stringify(article)},\n"document":`,
    ),
    ...serialiseDocument(document),
    ...serialiseUnknown(unknown),
    Buffer.from('}\n'),
  ],
};
