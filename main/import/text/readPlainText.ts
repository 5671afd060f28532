import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import type { ReadArticle } from '../readArticle';
import { cleanPlainText, type TextBlock } from './cleanPlainText';
import { takeTitle } from './takeTitle';

const HEADING_LEVEL = 2;

/** Reads a plain text as an article. `title` is what is known of it already. */
export function readPlainText(text: string, title?: string): ReadArticle {
  const { title: found, rest } = takeTitle(cleanPlainText(text), title);
  const blocks = rest.length ? rest.map(toNode) : [articleDocumentSchema.node('paragraph')];
  return {
    document: articleDocumentSchema.node('doc', null, blocks),
    details: found ? { title: found } : {},
    direction: null,
  };
}

function toNode({ type, lines }: TextBlock): Node {
  const inline = lines.flatMap((line, index) => {
    const text = articleDocumentSchema.text(line);
    return index === 0 ? [text] : [articleDocumentSchema.node('hardBreak'), text];
  });
  const attributes = type === 'heading' ? { level: HEADING_LEVEL } : null;
  return articleDocumentSchema.node(type, attributes, inline);
}
