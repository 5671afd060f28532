// Children are moved one by one: to list them first would make jsdom list them anew at each move.

/** Puts an element of another name in the place of one, with the same children and no attributes. */
export function replaceElement(element: Element, name: string): Element {
  const replacement = element.ownerDocument.createElement(name);
  moveChildren(element, replacement);
  element.replaceWith(replacement);
  return replacement;
}

/** Takes an element away and leaves its children in its place. */
export function unwrapElement(element: Element): void {
  for (let child = element.firstChild; child; child = element.firstChild) element.before(child);
  element.remove();
}

/** Makes the children of one element the last of another. */
export function moveChildren(from: Element, to: Element): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

/** The child elements there are now. The collections of jsdom take time by the square of their length to go through. */
export function listChildren(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    children.push(child);
  }
  return children;
}
