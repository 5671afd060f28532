import type { Node } from '@tiptap/pm/model';
import type { Words } from '../../words/Words';
import { fragmentId } from './elementIds';
import { escapeHtml } from './escapeHtml';
import { renderSentence } from './renderSentence';

/** How the blocks of a document are rendered. */
export interface BlockRendering {
  /** Renders the text of a block; called once for each, in the order of the document. */
  renderText(block: Node): string;
  /** The level of the document's highest headings. On the page theirs is the second: its title is the first. */
  readonly topLevel: number;
  /** The page’s own words. */
  readonly words: Words;
}

/** A block of an article or a note as HTML, with what is in it. */
export function renderBlock(node: Node, rendering: BlockRendering): string {
  const render = renderers[node.type.name];
  if (render) return render(node, rendering);
  return node.isTextblock
    ? `<p${nameBlock(node)}>${rendering.renderText(node)}</p>`
    : renderChildren(node, rendering);
}

function renderChildren(node: Node, rendering: BlockRendering): string {
  return node.children.map((child) => renderBlock(child, rendering)).join('');
}

const renderers: Record<string, (node: Node, rendering: BlockRendering) => string> = {
  heading(node, rendering) {
    const below = Math.max(0, (toInteger(node.attrs.level) ?? 1) - rendering.topLevel);
    const level = Math.min(6, 2 + below);
    return `<h${level}${nameBlock(node)}>${rendering.renderText(node)}</h${level}>`;
  },
  codeBlock: (node, rendering) =>
    `<pre${nameBlock(node)}><code>${rendering.renderText(node)}</code></pre>`,
  blockquote: wrapChildren('blockquote'),
  bulletList: wrapChildren('ul'),
  listItem: wrapChildren('li'),
  orderedList(node, rendering) {
    const start = toInteger(node.attrs.start) ?? 1;
    const type = /^[1aAiI]$/.test(String(node.attrs.type)) ? ` type="${node.attrs.type}"` : '';
    return `<ol${start === 1 ? '' : ` start="${start}"`}${type}>${renderChildren(node, rendering)}</ol>`;
  },
  horizontalRule: () => '<hr>',
  image: (node, { words }) => renderImage(node, words),
  // A table wider than the page scrolls by itself, by keyboard too.
  table: (node, rendering) =>
    `<div class="table" role="region" aria-label="${renderSentence(rendering.words, 'exports.table')}" tabindex="0"><table><tbody>${renderChildren(node, rendering)}</tbody></table></div>`,
  tableRow: wrapChildren('tr'),
  tableHeader: (node, rendering) => renderCell('th', node, rendering),
  tableCell: (node, rendering) => renderCell('td', node, rendering),
};

/** By what links in the text lead to it. */
function nameBlock({ attrs: { fragment } }: Node): string {
  return typeof fragment === 'string' ? ` id="${escapeHtml(fragmentId(fragment))}"` : '';
}

function wrapChildren(tag: string) {
  return (node: Node, rendering: BlockRendering) =>
    `<${tag}>${renderChildren(node, rendering)}</${tag}>`;
}

function renderCell(tag: string, node: Node, rendering: BlockRendering): string {
  const span = (name: string) => {
    const cells = toInteger(node.attrs[name]) ?? 1;
    return cells > 1 ? ` ${name}="${Math.min(cells, 1000)}"` : '';
  };
  const align = /^(?:left|right|center)$/.test(String(node.attrs.align))
    ? ` style="text-align:${node.attrs.align}"`
    : '';
  return `<${tag}${span('colspan')}${span('rowspan')}${align}>${renderChildren(node, rendering)}</${tag}>`;
}

// Only images within the document: the page must load nothing.
function renderImage(node: Node, words: Words): string {
  const src = String(node.attrs.src ?? '');
  const alt = escapeHtml(String(node.attrs.alt ?? ''));
  if (!/^data:image\//i.test(src)) {
    const absent = alt
      ? renderSentence(words, 'exports.image.named', { alt: { html: alt } })
      : renderSentence(words, 'exports.image');
    return `<p class="absent" lang="${words.language}">${absent}</p>`;
  }
  const size = ['width', 'height'].map((name) => {
    const pixels = toInteger(node.attrs[name]);
    return pixels === undefined ? '' : ` ${name}="${pixels}"`;
  });
  const title = node.attrs.title ? ` title="${escapeHtml(String(node.attrs.title))}"` : '';
  return `<figure><img src="${escapeHtml(src)}" alt="${alt}"${size.join('')}${title}></figure>`;
}

// A document's schema doesn’t check its attributes.
function toInteger(value: unknown): number | undefined {
  const number = Number(value);
  return value !== null && Number.isInteger(number) && number >= 0 ? number : undefined;
}
