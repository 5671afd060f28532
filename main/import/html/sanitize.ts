import createDOMPurify from 'dompurify';
import { inertWindow } from './inertWindow';
import { replaceElement } from './replaceElement';
import { splitFamilies } from './splitFamilies';

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
