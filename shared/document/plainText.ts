import type { DocumentJson } from '../model/document';

interface JsonNode {
  type: string;
  text?: unknown;
  content?: unknown;
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'codeBlock']);

/** The words of a document, one line for each block; for lists, which need no marks or structure. */
export function plainText(document: DocumentJson): string {
  return canonicalText(document).trim();
}

/** The same with nothing left out at its ends: in an article, what `readArticleText` has, without the document being built. */
export function canonicalText(document: DocumentJson): string {
  const lines: string[] = [];
  const visit = (node: JsonNode) => {
    if (TEXT_BLOCKS.has(node.type)) lines.push(inlineText(node));
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(document);
  return lines.join('\n');
}

function inlineText(node: JsonNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'hardBreak') return '\n';
  return childrenOf(node).map(inlineText).join('');
}

function childrenOf(node: JsonNode): JsonNode[] {
  return Array.isArray(node.content) ? node.content.filter(isNode) : [];
}

/** In a file, anything may be where a node should be. */
function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null;
}
