import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  parse,
  serialize,
  type Token,
} from 'parse5';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';

type Parent = DefaultTreeAdapterMap['parentNode'];

/** Real pages are 15 to 30 deep. jsdom and Readability take quadratic time in the depth, or run out of stack. */
const MAX_DEPTH = 100;
/** Elements that show something without content. */
const VOID = new Set(['img', 'br', 'hr']);
/** Ten times what a long page has. A page with this many takes a minute to read, and two gigabytes of memory. */
const MAX_ELEMENTS = 150_000;
/** Only the first matters, in which browsers note where a page was saved from. jsdom takes quadratic time in their number. */
const MAX_COMMENTS = 100;
/** Real elements have a dozen. jsdom and DOMPurify take quadratic time in their number. */
const MAX_ATTRIBUTES = 100;
/** Where pages have pictures, which are set aside before anybody reads the rest. */
const LONG_VALUES = new Map([
  ['src', new Set(['img'])],
  ['d', new Set(['path'])],
  ['points', new Set(['polygon', 'polyline'])],
]);
/** More than twice what an article keeps of an address. Readability takes quadratic time in the length. */
const MAX_VALUE_LENGTH = 10_000;

/**
 * The same HTML, cut down where its readers could not cope: what is nested too deep is put beside its parent, as browsers
 * do from a depth of 512; attributes that are too many or too long are dropped, except pictures; and so are all but the
 * first comments. Throws `too-large` for a page with too many elements.
 */
export function limitTree(html: string): string {
  let elementCount = 0;
  let commentCount = 0;
  let isChanged = false;
  const overflowing = new Set<Parent>();
  const templates = new Map<Parent, Parent>();
  const limitAttributes = (tag: string, attributes: Token.Attribute[], most = MAX_ATTRIBUTES) => {
    const kept = attributes.filter((attribute) => isBearable(tag, attribute)).slice(0, most);
    isChanged ||= kept.length < attributes.length;
    return kept;
  };
  const parentOf = (node: Parent) =>
    'parentNode' in node ? node.parentNode : (templates.get(node) ?? null);
  const depthOf = (node: Parent) => {
    let depth = 0;
    for (let above: Parent | null = node; above; above = parentOf(above)) depth += 1;
    return depth;
  };
  const page = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tag, namespace, attributes) {
        elementCount += 1;
        if (elementCount > MAX_ELEMENTS) throw tooManyElements();
        return defaultTreeAdapter.createElement(tag, namespace, limitAttributes(tag, attributes));
      },
      // Called for each further `<body>` or `<html>` tag.
      adoptAttributes(element, attributes) {
        const room = MAX_ATTRIBUTES - element.attrs.length;
        const kept = limitAttributes(element.tagName, attributes, Math.max(0, room));
        if (kept.length) defaultTreeAdapter.adoptAttributes(element, kept);
      },
      setTemplateContent(template, content) {
        templates.set(content, template);
        defaultTreeAdapter.setTemplateContent(template, content);
      },
      appendChild(parent, node) {
        if (defaultTreeAdapter.isCommentNode(node)) {
          commentCount += 1;
          isChanged ||= commentCount > MAX_COMMENTS;
          if (commentCount > MAX_COMMENTS) return;
        }
        const isTooDeep = defaultTreeAdapter.isElementNode(node) && depthOf(parent) >= MAX_DEPTH;
        const host = (isTooDeep && parentOf(parent)) || parent;
        if (isTooDeep) overflowing.add(host);
        defaultTreeAdapter.appendChild(host, node);
      },
    },
  });
  // A tower of nothing but tags can go entirely.
  for (const host of overflowing) host.childNodes = host.childNodes.filter(holdsSomething);
  return overflowing.size || isChanged ? serialize(page) : html;
}

function isBearable(tag: string, { name, value }: Token.Attribute): boolean {
  return value.length <= MAX_VALUE_LENGTH || LONG_VALUES.get(name)?.has(tag) === true;
}

function holdsSomething(node: DefaultTreeAdapterMap['childNode']): boolean {
  return !('childNodes' in node) || node.childNodes.length > 0 || VOID.has(node.nodeName);
}

function tooManyElements(): AttestError {
  return new AttestError('too-large', message('import.tooManyElements', { limit: MAX_ELEMENTS }));
}
