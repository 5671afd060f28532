import { moveChildren } from './replaceElement';

/** Real paragraphs and chapters have fewer. */
const MAX_CHILDREN = 1000;
/** Their children can't stand in anything else. */
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/**
 * Sees that no element has very many children, since whenever one of them changes jsdom counts them anew. Of those that
 * have, they are put in elements between, which mean nothing and are passed through when the document is read.
 */
export function splitFamilies(root: Element): void {
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
