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
  serialise: ({ article, document }) => [
    Buffer.from(
      `{"schemaVersion":${schemaVersion},\n"article":${JSON.stringify(article)},\n"document":{"type":"doc","content":[`,
    ),
    ...document.children.map((block, index) => (index ? toLine(block) : toLine(block).subarray(1))),
    Buffer.from('\n]}}\n'),
  ],
};

const lines = new WeakMap<Node, Buffer>();

/** A block of the top level as a line of JSON, with what separates it from the one before. An edit leaves most blocks the same nodes, whose lines are known. */
function toLine(block: Node): Buffer {
  const known = lines.get(block);
  if (known) return known;
  const line = Buffer.from(`,\n${JSON.stringify(block.toJSON())}`);
  lines.set(block, line);
  return line;
}
