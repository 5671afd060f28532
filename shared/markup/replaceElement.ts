// Children are moved one by one: if they were listed first, jsdom would relist them at each move.

/** Replaces an element with one of another name, with the same children and no attributes. */
export function replaceElement(element: Element, name: string): Element {
  const replacement = element.ownerDocument.createElement(name);
  moveChildren(element, replacement);
  element.replaceWith(replacement);
  return replacement;
}

/** Replaces an element with its children. */
export function unwrapElement(element: Element): void {
  for (let child = element.firstChild; child; child = element.firstChild) element.before(child);
  element.remove();
}

/** Appends the children of one element to another. */
export function moveChildren(from: Element, to: Element): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

/** The current child elements. Iterating over jsdom’s collections takes quadratic time. */
export function listChildren(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    children.push(child);
  }
  return children;
}
