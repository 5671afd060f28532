import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Far more than anyone writes or reads. */
const LIMIT = 20_000;
const blocks = /^(p|div|h[1-6]|ul|ol|li|blockquote|pre|table|tr|br|hr|section)$/;
const hidden = /^(script|style|template|head|title)$/;

/**
 * The notes of a release as plain text, whatever they came as: HTML from a releases page, text from a feed. Only
 * words are left of HTML, each block on a line of its own, list items with a dash.
 */
export function makePlainNotes(notes: string): string {
  const lines: string[] = [''];
  collect(parseFragment(notes.slice(0, LIMIT)).childNodes, lines);
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function collect(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], lines: string[]): void {
  for (const node of nodes) {
    if ('value' in node) append(lines, node.value);
    if (!('childNodes' in node) || hidden.test(node.nodeName)) continue;
    const isBlock = blocks.test(node.nodeName);
    if (isBlock) startLine(lines);
    if (node.nodeName === 'li') append(lines, '– ');
    collect(node.childNodes, lines);
    if (isBlock) startLine(lines);
  }
}

function append(lines: string[], text: string): void {
  const [first = '', ...rest] = text.split(/\r?\n/);
  lines[lines.length - 1] += first;
  lines.push(...rest);
}

function startLine(lines: string[]): void {
  if (lines.at(-1)?.trim() !== '') lines.push('');
}
