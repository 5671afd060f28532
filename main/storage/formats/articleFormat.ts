import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import { schemaVersion } from '../../../shared/migrations/migrations';
import type { Article } from '../../../shared/model/article';
import type { Text } from '../../../shared/model/text';
import type { FileFormat } from '../files/FileFormat';
import { articleFileSchema } from './articleFileSchema';
import { serialiseDocument } from './serialiseDocument';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** An article’s record and its text. */
export interface StoredArticle {
  readonly article: Article;
  readonly text: Text;
  readonly document: Node;
  readonly unknown: UnknownFields;
}

export const articleFormat: FileFormat<StoredArticle> = {
  kind: 'article',
  parse(json) {
    const file = parseWithUnknown(articleFileSchema, json);
    const { schemaVersion: _version, article, text, document, ...unknown } = file;
    return { article, text, document: parseDocument(articleDocumentSchema, document), unknown };
  },
  serialise: ({ article, text, document, unknown }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"article":${JSON.stringify(article)},\n"text":${JSON.stringify(text)},\n"document":`,
    ),
    ...serialiseDocument(document),
    ...serialiseUnknown(unknown),
    Buffer.from('}\n'),
  ],
};
