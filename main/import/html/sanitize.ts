import createDOMPurify from 'dompurify';
import { moveChildren, replaceElement } from '../../../shared/markup/replaceElement';
import { inertWindow } from './inertWindow';

const ALLOWED_TAGS = [
  ...['p', 'div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'address', 'center'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'details', 'summary'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'strike', 'code', 'sub', 'sup', 'span'],
];
const ALLOWED_ATTR = [
  ...['href', 'src', 'alt', 'start', 'colspan', 'rowspan', 'role', 'value', 'reversed', 'type'],
  ...['id', 'name'],
];
/** Elements whose words are not part of the text. */
const FORBID_CONTENTS = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'applet', 'frameset'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'button', 'select', 'textarea', 'datalist'],
  ...['head', 'title', 'noembed', 'noframes', 'plaintext', 'xmp', 'dialog'],
];

const KNOWN = new Set([...ALLOWED_TAGS, ...FORBID_CONTENTS]);

const purifier = createDOMPurify(inertWindow);

/**
 * Removes everything from a hostile tree but the tags and attributes that an article can hold, and returns a copy of what
 * is left: jsdom relists all children of elements that DOMPurify has visited whenever one of them changes.
 */
export function sanitize(root: Element): Element {
  splitFamilies(root);
  // DOMPurify would unwrap unknown elements, taking time for each child in proportion to its new siblings.
  for (const element of root.querySelectorAll('*')) {
    if (!KNOWN.has(element.localName)) replaceElement(element, 'span');
  }
  purifier.sanitize(root, {
    IN_PLACE: true,
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS,
  });
  return root.ownerDocument.importNode(root, true);
}

/** Real paragraphs and chapters have fewer. */
const MAX_CHILDREN = 1000;
/** Their children can't be wrapped in anything else. */
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/**
 * Makes sure that no element has very many children, since jsdom recounts them whenever one of them changes. Large
 * families are split into groups, in elements without meaning, which are ignored when the document is read.
 */
function splitFamilies(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (hasMany(element) && !TABLE_PARTS.has(element.localName)) splitFamily(element);
  }
}

function hasMany(element: Element): boolean {
  let count = 0;
  for (let child = element.firstChild; child && count <= MAX_CHILDREN; child = child.nextSibling) {
    count += 1;
  }
  return count > MAX_CHILDREN;
}

function splitFamily(element: Element): void {
  const groups = element.ownerDocument.createElement('div');
  while (element.firstChild) {
    const group = groups.appendChild(element.ownerDocument.createElement('span'));
    for (let count = 0; element.firstChild && count < MAX_CHILDREN; count += 1) {
      group.appendChild(element.firstChild);
    }
  }
  moveChildren(groups, element);
}
