import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { checkBlockCount } from '../checkBlockCount';
import type { ReadArticle } from '../readArticle';
import { cleanPlainText } from './cleanPlainText';
import { takeTitle } from './markHeadings';
import type { TextBlock } from './textLine';

const HEADING_LEVEL = 2;

/** Reads plain text as an article. `title` is its title, if known. Throws `too-large` for too many paragraphs. */
export function readPlainText(text: string, title?: string): ReadArticle {
  const cleaned = cleanPlainText(text);
  checkBlockCount(cleaned.length);
  const { title: found, rest } = takeTitle(cleaned, title);
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
