import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import type { ArticleState } from '../../../shared/library/state';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { articleFileSchema } from './articleFileSchema';
import type { FileFormat } from './FileFormat';

/** An article's record and its text. */
export type StoredArticle = Pick<ArticleState, 'article' | 'document'>;

export const articleFormat: FileFormat<StoredArticle> = {
  kind: 'article',
  parse(json) {
    const { article, document } = articleFileSchema.parse(json);
    return { article, document: parseDocument(articleDocumentSchema, document) };
  },
  serialise: ({ article, document }) =>
    `{"schemaVersion":${schemaVersion},\n"article":${JSON.stringify(article)},\n"document":${serialiseDocument(document)}}\n`,
};

const lines = new WeakMap<Node, string>();

/** A document's JSON, one block of its top level a line. An edit leaves most blocks the same nodes, whose text is known. */
function serialiseDocument(document: Node): string {
  const blocks = document.children.map((block) => {
    const known = lines.get(block);
    if (known !== undefined) return known;
    const line = JSON.stringify(block.toJSON());
    lines.set(block, line);
    return line;
  });
  return `{"type":"doc","content":[\n${blocks.join(',\n')}\n]}`;
}
