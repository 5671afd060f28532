import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** An element of an exported page, with what tests look at. */
export interface PageElement {
  tag: string;
  attrs: Record<string, string>;
  /** The text in it, `<br>` as a line feed. */
  text: string;
  children: ChildNode[];
}

/** An exported page as a browser parses it. */
export interface Page {
  /** Codes of the parse errors that the HTML standard names. */
  errors: string[];
  /** All elements, in the order of the page. */
  elements: PageElement[];
}

export function readPage(html: string): Page {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const elements: PageElement[] = [];
  const visit = (node: ChildNode | typeof document) => {
    if ('tagName' in node) elements.push(readElement(node));
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(document);
  return { errors, elements };
}

function readElement(element: Element): PageElement {
  const attrs = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { tag: element.tagName, attrs, text: readText(element), children: element.childNodes };
}

function readText(node: ChildNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('tagName' in node)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(readText).join('');
}

/** A character of the article's text and the highlights it is marked with. */
export type MarkedCharacter = [character: string, ...highlights: string[]];

const TEXT_BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

/** The article's text as the page shows it, unit by unit, notes left out; a line feed between blocks. */
export function readMarkedText(page: Page): MarkedCharacter[] {
  const article = page.elements.find(({ tag }) => tag === 'article');
  const blocks: MarkedCharacter[][] = [];
  const visit = (node: ChildNode) => {
    if (!('tagName' in node)) return;
    const className = readElement(node).attrs.class;
    if (className === 'notes' || className === 'absent') return;
    if (TEXT_BLOCKS.has(node.tagName)) blocks.push(readMarked(node, []));
    else for (const child of node.childNodes) visit(child);
  };
  for (const child of article?.children ?? []) visit(child);
  return blocks.flatMap((block, index) => (index > 0 ? [['\n'], ...block] : block));
}

function readMarked(node: ChildNode, marks: string[]): MarkedCharacter[] {
  if (defaultTreeAdapter.isTextNode(node)) {
    return node.value.split('').map((unit) => [unit, ...marks.toSorted()]);
  }
  if (!('tagName' in node)) return [];
  if (node.tagName === 'br') return [['\n', ...marks.toSorted()]];
  const highlight = readElement(node).attrs['data-highlight'];
  const inside = node.tagName === 'mark' && highlight ? [...marks, highlight] : marks;
  return node.childNodes.flatMap((child) => readMarked(child, inside));
}
