/** The child elements there are now. The collections of jsdom take time by the square of their length to go through. */
export function listChildren(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    children.push(child);
  }
  return children;
}
