const NO_TEXT = 'script, style, noscript, template';

/** The length of an element’s text, in UTF-16 units without white space. */
export function measureText(root: Element): number {
  let length = lengthOf(root);
  for (const element of root.querySelectorAll(NO_TEXT)) length -= lengthOf(element);
  return length;
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/g, '').length ?? 0;
}
