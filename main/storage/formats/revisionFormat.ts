import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import { schemaVersion } from '../../../shared/migrations/migrations';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import type { Revision } from '../../../shared/model/revision';
import type { FileFormat } from './FileFormat';
import { revisionFileSchema } from './revisionFileSchema';
import { serialiseDocument } from './serialiseDocument';
import { parseWithUnknown, serialiseUnknown, type UnknownFields } from './unknownFields';

/** An earlier text of an article, and the bytes that it was made of, as the article's record had them. */
export interface StoredRevision extends Pick<Article, 'direction' | 'original'> {
  article: ArticleId;
  revision: Revision;
  document: Node;
  unknown: UnknownFields;
}

export const revisionFormat: FileFormat<StoredRevision> = {
  kind: 'revision',
  parse(json) {
    const file = parseWithUnknown(revisionFileSchema, json);
    const { schemaVersion: _version, article, revision, direction, original, ...rest } = file;
    const { document: text, ...unknown } = rest;
    const document = parseDocument(articleDocumentSchema, text);
    return { article, revision, direction, original, document, unknown };
  },
  serialise: ({ article, revision, direction, original, document, unknown }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"article":${JSON.stringify(article)},\n"revision":${JSON.stringify(revision)},\n"direction":${JSON.stringify(direction)},\n"original":${JSON.stringify(original)},\n"document":`,
    ),
    ...serialiseDocument(document),
    ...serialiseUnknown(unknown),
    Buffer.from('}\n'),
  ],
};
