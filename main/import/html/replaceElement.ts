/** Puts an element of another name in the place of one, with the same children and no attributes. */
export function replaceElement(element: Element, name: string): Element {
  const replacement = element.ownerDocument.createElement(name);
  replacement.append(...element.childNodes);
  element.replaceWith(replacement);
  return replacement;
}

/** Takes an element away and leaves its children in its place. */
export function unwrapElement(element: Element): void {
  element.replaceWith(...element.childNodes);
}
