import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const BLOCKS = new Set(['p', 'div', 'li', 'br', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'tr', 'pre']);
const HIDDEN = new Set(['script', 'style', 'template', 'head', 'title']);
const MOST_DEPTH = 500;

/** The text of a piece of HTML, a line for each of its blocks; of plain text, the text itself. */
export function readHtmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const lines: string[] = [''];
  const visit = (node: DefaultTreeAdapterTypes.Node, depth: number) => {
    if ('value' in node && node.nodeName === '#text') {
      lines.push((lines.pop() ?? '') + node.value.replace(/\s+/g, ' '));
    }
    if (!('childNodes' in node) || HIDDEN.has(node.nodeName) || depth > MOST_DEPTH) return;
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) lines.push('');
    for (const child of node.childNodes) visit(child, depth + 1);
    if (isBlock) lines.push('');
  };
  visit(parseFragment(html), 0);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
