import type Token from 'markdown-it/lib/token.mjs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { MARK_OF_ELEMENT, readImage, UNSEEN_ELEMENTS } from './inlineHtml';
import { inlineToken, makeToken, paragraphTokens, textToken } from './makeToken';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements deeper than this are read as their words: nobody writes such HTML within Markdown. */
const MAX_DEPTH = 60;
/** How deep quotes and lists may be in a text, as in `createMarkdownParser`. */
const MAX_LEVEL = 96;

const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'center'],
  ...[
    'figure',
    'figcaption',
    'details',
    'summary',
    'address',
    'dl',
    'dt',
    'dd',
    'form',
    'fieldset',
  ],
  ...['caption', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'li', 'body', 'html'],
]);

/**
 * A block of HTML within Markdown as tokens: paragraphs, headings, lists, quotes, tables, code. `level` is how deep in quotes
 * and lists it is. Comments and what is not shown are left out.
 */
export function readBlockHtml(html: string, level: number): Token[] {
  return readBlocks(parseFragment(html).childNodes, { depth: 0, level });
}

interface Place {
  depth: number;
  level: number;
}

function readBlocks(nodes: readonly HtmlNode[], place: Place): Token[] {
  const tokens: Token[] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.some(({ type, content }) => type === 'image' || content.trim())) {
      tokens.push(...paragraphTokens(run));
    }
    run = [];
  };
  for (const node of nodes) {
    const block = 'tagName' in node ? readBlock(node, { ...place, depth: place.depth + 1 }) : null;
    if (block) {
      close();
      tokens.push(...block);
    } else {
      run.push(...readInline([node], place.depth));
    }
  }
  close();
  return tokens;
}

/** Null for an element within running text. */
function readBlock(element: HtmlElement, place: Place): Token[] | null {
  const { tagName, childNodes } = element;
  if (UNSEEN_ELEMENTS.has(tagName)) return [];
  if (place.depth > MAX_DEPTH)
    return BLOCKS.has(tagName) ? paragraphTokens([wordsOf(element)]) : null;
  if (/^h[1-6]$/.test(tagName)) {
    const open = makeToken('heading_open', 1);
    open.tag = tagName;
    const words = inlineToken(readInline(childNodes, place.depth));
    return [open, words, makeToken('heading_close', -1)];
  }
  if (BLOCKS.has(tagName)) return readBlocks(childNodes, place);
  switch (tagName) {
    case 'hr':
      return [makeToken('hr')];
    case 'pre':
      return [makeToken('code_block', 0, textOf(element).replace(/^\n/, ''))];
    case 'table':
      return readTable(element, place);
    case 'blockquote':
      return wrap('blockquote', readBlocks(childNodes, deeper(place, 1)), place);
    case 'ul':
      return wrap('bullet_list', readItems(element, deeper(place, 2)), place);
    case 'ol':
      return wrap('ordered_list', readItems(element, deeper(place, 2)), place);
    default:
      return null;
  }
}

function deeper({ depth, level }: Place, by: number): Place {
  return { depth, level: level + by };
}

function wrap(kind: string, inner: Token[], { level }: Place): Token[] {
  if (!inner.length || level >= MAX_LEVEL)
    return inner.filter(({ type }) => !/^list_item/.test(type));
  return [makeToken(`${kind}_open`, 1), ...inner, makeToken(`${kind}_close`, -1)];
}

function readItems({ childNodes }: HtmlElement, place: Place): Token[] {
  return childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const isItem = node.tagName === 'li';
    const inner = readBlocks(isItem ? node.childNodes : [node], place);
    if (!inner.length) return [];
    return [makeToken('list_item_open', 1), ...inner, makeToken('list_item_close', -1)];
  });
}

function readTable(table: HtmlElement, place: Place): Token[] {
  const rows = findElements(table, 'tr').map((row) =>
    row.childNodes.flatMap((cell) => {
      if (!('tagName' in cell) || !/^t[dh]$/.test(cell.tagName)) return [];
      const words = inlineToken(readInline(cell.childNodes, place.depth));
      return [makeToken(`${cell.tagName}_open`, 1), words, makeToken(`${cell.tagName}_close`, -1)];
    }),
  );
  const filled = rows.filter((cells) => cells.length > 0);
  if (!filled.length) return paragraphTokens([wordsOf(table)]);
  const inner = filled.flatMap((cells) => [
    makeToken('tr_open', 1),
    ...cells,
    makeToken('tr_close', -1),
  ]);
  return [makeToken('table_open', 1), ...inner, makeToken('table_close', -1)];
}

function findElements(root: HtmlElement, name: string): HtmlElement[] {
  return walk(root).filter(
    (node): node is HtmlElement => 'tagName' in node && node.tagName === name,
  );
}

function readInline(nodes: readonly HtmlNode[], depth: number): Token[] {
  return nodes.flatMap((node): Token[] => {
    if (node.nodeName === '#text' && 'value' in node) return [textToken(collapse(node.value))];
    if (!('tagName' in node) || UNSEEN_ELEMENTS.has(node.tagName)) return [];
    if (depth > MAX_DEPTH) return [wordsOf(node)];
    const inner = () => readInline(node.childNodes, depth + 1);
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    if (node.tagName === 'br') return [makeToken('hardbreak')];
    if (node.tagName === 'img') return [readImage(attributes)];
    if (node.tagName === 'q') return [textToken('“'), ...inner(), textToken('”')];
    const mark = MARK_OF_ELEMENT[node.tagName];
    if (!mark) return BLOCKS.has(node.tagName) ? [...inner(), textToken(' ')] : inner();
    const open = makeToken(`${mark}_open`, 1);
    if (mark === 'link') open.attrSet('href', attributes.get('href') ?? '');
    return [open, ...inner(), makeToken(`${mark}_close`, -1)];
  });
}

function wordsOf(element: HtmlElement): Token {
  return textToken(collapse(textOf(element)));
}

function textOf(element: HtmlElement): string {
  return walk(element)
    .map((node) => ('value' in node ? node.value : node.nodeName === 'br' ? '\n' : ''))
    .join('');
}

/** All that is in an element and seen, in order. Not by recursion, since it may be as deep as the file is long. */
function walk(root: HtmlElement): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if (!('childNodes' in node) || UNSEEN_ELEMENTS.has(node.nodeName)) continue;
    for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return found;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}
