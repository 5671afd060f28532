import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';

/** An article's text for tests: a paragraph for each string. */
export function makeDocument(paragraphs: readonly string[]): Node {
  return schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, text ? [schema.text(text)] : [])),
  );
}
