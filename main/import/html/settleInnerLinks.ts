/** What can have a name in the document. */
const TEXT_BLOCKS = 'p, h1, h2, h3, h4, h5, h6, pre';
const OTHER_BLOCKS =
  'div, section, article, aside, header, footer, ul, ol, dl, table, blockquote, figure, hr, img, address, figcaption, dd';
const BLOCKS = `${TEXT_BLOCKS}, ${OTHER_BLOCKS}`;
const INLINE = 'a, b, strong, i, em, u, s, del, strike, code, sub, sup, span';
const NAME = /^[^\s#]+$/;

/**
 * Links into the page lead to the block that their target is in, or begins with; those that lead nowhere become their text.
 * No other block keeps a name. `here` is the page’s own address, which its links may repeat. Returns what these links have.
 */
export function settleInnerLinks(root: Element, here: string | null): Set<string> {
  const targets = collectTargets(root);
  const names = new Map<Element, string>();
  for (const link of root.querySelectorAll('a[href]')) {
    const name = readFragment(link.getAttribute('href') ?? '', here);
    const target = name === null ? undefined : targets.get(name);
    if (name === null || !target) continue;
    const block = findBlock(target);
    if (!block || !NAME.test(name)) continue;
    const known = names.get(block) ?? name;
    names.set(block, known);
    link.setAttribute('href', `#${known}`);
  }
  for (const named of root.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const [block, name] of names) block.setAttribute('id', name);
  return new Set([...names.values()].map((name) => `#${name}`));
}

function collectTargets(root: Element): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    for (const name of [element.id, element.getAttribute('name')]) {
      if (name && !targets.has(name)) targets.set(name, element);
    }
  }
  return targets;
}

/** The name that a link leads to in its own page; null where it leads out of it. */
function readFragment(href: string, here: string | null): string | null {
  const [address = '', fragment = ''] = href.trim().split(/#(.*)/s);
  if (!fragment || (address && address !== here?.split('#')[0])) return null;
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

/** The block that an element is in, or else begins with, or is followed by; loose words become one. */
function findBlock(target: Element): Element | null {
  const around = target.closest(TEXT_BLOCKS);
  if (around) return around;
  const walker = target.ownerDocument.createTreeWalker(target.getRootNode(), SHOW_TEXT);
  walker.currentNode = target;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.textContent?.trim()) return text.parentElement?.closest(TEXT_BLOCKS) ?? wrapLine(text);
  }
  return null;
}

/** As in `NodeFilter`, which is a window’s. */
const SHOW_TEXT = 4;

/** Makes a paragraph of the words around a text. */
function wrapLine(text: Node): Element | null {
  let line = text;
  while (line.parentElement?.matches(INLINE)) line = line.parentElement;
  while (line.previousSibling && !isBlock(line.previousSibling)) line = line.previousSibling;
  const paragraph = line.ownerDocument?.createElement('p');
  if (!paragraph) return null;
  line.parentNode?.insertBefore(paragraph, line);
  for (let next = paragraph.nextSibling; next && !isBlock(next); next = paragraph.nextSibling) {
    paragraph.append(next);
  }
  return paragraph;
}

function isBlock(node: Node): boolean {
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
  return element !== null && (element.matches(BLOCKS) || element.querySelector(BLOCKS) !== null);
}
