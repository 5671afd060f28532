import { moveChildren, unwrapElement } from './replaceElement';

// Not `mso-bidi-font-weight`, by which Word tells of words in another script.
const TAG_BY_STYLE: readonly [RegExp, string][] = [
  [/(?<![\w-])font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i, 'strong'],
  [/(?<![\w-])font-style\s*:\s*(?:italic|oblique)/i, 'em'],
  [/(?<![\w-])vertical-align\s*:\s*super/i, 'sup'],
  [/(?<![\w-])vertical-align\s*:\s*sub/i, 'sub'],
];

/**
 * Turns styles from word processors (bold, italic, superscript and subscript) into tags, before styles are dropped.
 * Conversely, Google Docs wraps everything that it copies in a `<b>` that is not bold, which is removed.
 */
export function keepEmphasis(page: Document): void {
  for (const element of page.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (
      element.matches('b, strong') &&
      /(?<![\w-])font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style)
    ) {
      unwrapElement(element);
      continue;
    }
    if (element.matches('h1, h2, h3, h4, h5, h6, html, body')) continue;
    for (const [pattern, tag] of TAG_BY_STYLE) {
      if (pattern.test(style)) wrapChildren(element, tag);
    }
  }
}

function wrapChildren(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  moveChildren(element, wrapper);
  element.append(wrapper);
}
