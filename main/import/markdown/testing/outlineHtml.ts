import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td'.split(' '),
);
const MARKS = new Set(['em', 'strong', 'code', 'a']);

/** The blocks of HTML, a line each: what they are within, and their words with the marks around them. */
export function outlineHtml(html: string): string[] {
  return outlineBlocks(parseFragment(html).childNodes, []);
}

function outlineBlocks(nodes: readonly HtmlNode[], path: readonly string[]): string[] {
  const lines: string[] = [];
  let words = '';
  const close = () => {
    // A tight item holds its words without a paragraph.
    if (words.trim()) lines.push(lineOf([...path, 'p'], words));
    words = '';
  };
  for (const node of nodes) {
    if (!('tagName' in node) || !BLOCKS.has(node.tagName)) {
      words += outlineWords(node);
      continue;
    }
    close();
    lines.push(...outlineBlock(node, path));
  }
  close();
  return lines;
}

function outlineBlock(node: DefaultTreeAdapterTypes.Element, path: readonly string[]): string[] {
  const { tagName, childNodes, attrs } = node;
  if (tagName === 'hr') return [lineOf([...path, 'hr'], '')];
  if (tagName === 'pre') return [lineOf([...path, 'pre'], textOf(node).replace(/\n+$/, ''))];
  if (/^(?:p|h[1-6]|th|td)$/.test(tagName)) {
    const words = childNodes.map(outlineWords).join('');
    return words.trim() ? [lineOf([...path, tagName], words)] : [];
  }
  const start = attrs.find(({ name }) => name === 'start')?.value ?? '1';
  return outlineBlocks(childNodes, [...path, tagName === 'ol' ? `ol${start}` : tagName]);
}

/** The words, each run under its marks: how marks are nested makes no difference. */
function outlineWords(node: HtmlNode): string {
  return listRuns(node, []).reduce((words, run) => words + run, '');
}

function listRuns(node: HtmlNode, marks: readonly string[]): string[] {
  if ('value' in node) return [markRun(node.value, marks)];
  if (!('tagName' in node)) return [];
  if (node.tagName === 'br') return ['⏎'];
  if (node.tagName === 'img') {
    return [markRun(node.attrs.find(({ name }) => name === 'alt')?.value ?? '', marks)];
  }
  const isMark = MARKS.has(node.tagName);
  const inner = isMark ? [...new Set([...marks, node.tagName])].sort() : marks;
  return node.childNodes.flatMap((child) => listRuns(child, inner));
}

/** A run of words under its marks, a letter at a time, so that it makes no difference where runs begin. */
export function markRun(text: string, marks: readonly string[]): string {
  if (!marks.length) return text;
  return [...text]
    .map((letter) => (letter.trim() ? `${letter}{${marks.join()}}` : letter))
    .join('');
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** A line of an outline. */
export function lineOf(path: readonly string[], words: string): string {
  const isCode = path.at(-1) === 'pre';
  return `${path.join(' ')}: ${isCode ? words : words.replace(/\s+/g, ' ').replace(/ ?⏎ ?/g, '⏎').trim()}`;
}
