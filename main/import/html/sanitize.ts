import createDOMPurify from 'dompurify';
import { inertWindow } from './inertWindow';
import { moveChildren, replaceElement } from './replaceElement';

const ALLOWED_TAGS = [
  ...['p', 'div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'address', 'center'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'details', 'summary'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'strike', 'code', 'sub', 'sup', 'span'],
];
const ALLOWED_ATTR = ['href', 'src', 'alt', 'start', 'colspan', 'rowspan', 'role'];
/** Controls of a page, whose words are none of its text. */
const FORBID_CONTENTS = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'applet', 'frameset'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'button', 'select', 'textarea', 'datalist'],
  ...['head', 'title', 'noembed', 'noframes', 'plaintext', 'xmp', 'dialog'],
];

const KNOWN = new Set([...ALLOWED_TAGS, ...FORBID_CONTENTS]);

const purifier = createDOMPurify(inertWindow);

/**
 * Takes out of a hostile tree everything but the tags and attributes that an article can hold, and answers a copy of what
 * is left: of elements that DOMPurify has looked at, jsdom lists all children anew whenever one of them is changed.
 */
export function sanitize(root: Element): Element {
  splitFamilies(root);
  // DOMPurify would lift the children of unknown elements out of them, each in the time that all of its new siblings take.
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
/** Their children can't stand in anything else. */
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/**
 * Sees that no element has very many children, since whenever one of them changes jsdom counts them anew. Of those that
 * have, they are put in elements between, which mean nothing and are passed through when the document is read.
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
