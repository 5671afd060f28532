import createDOMPurify from 'dompurify';
import { inertWindow } from './inertWindow';

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

const purifier = createDOMPurify(inertWindow);

/** Takes out of a hostile tree, in place, everything but the tags and attributes that an article can hold. */
export function sanitize(root: Element): void {
  purifier.sanitize(root, {
    IN_PLACE: true,
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS,
  });
}
