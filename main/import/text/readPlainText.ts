import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { checkBlockCount } from '../checkBlockCount';
import type { ReadArticle } from '../readArticle';
import { cleanPlainText } from './cleanPlainText';
import { takeTitle } from './markHeadings';
import type { TextBlock, TextList, TextPart } from './textLine';

const HEADING_LEVEL = 2;

const make = {
  node: articleDocumentSchema.node.bind(articleDocumentSchema),
  text: articleDocumentSchema.text.bind(articleDocumentSchema),
};

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

function toNode(part: TextPart): Node {
  const { node, text } = make;
  switch (part.type) {
    case 'quote':
      return node('blockquote', null, part.parts.map(toNode));
    case 'list':
      return listNode(part);
    case 'code':
      return node('codeBlock', null, [text(part.lines.join('\n'))]);
    case 'heading':
      return node('heading', { level: part.level ? part.level + 1 : HEADING_LEVEL }, inline(part));
    case 'paragraph':
      return node('paragraph', null, inline(part));
  }
}

function listNode({ marker, start, items }: TextList): Node {
  const { node } = make;
  const inner = items.map((parts) => node('listItem', null, parts.map(toNode)));
  if (marker === 'sign') return node('bulletList', null, inner);
  return node('orderedList', { start, type: marker === 'letter' ? 'a' : null }, inner);
}

function inline({ lines }: TextBlock): Node[] {
  const { node, text } = make;
  return lines.flatMap((line, index) =>
    index === 0 ? [text(line)] : [node('hardBreak'), text(line)],
  );
}
