import { isElement, isText } from './findReadable';

/** What stays as it is where it has no text. */
const STRUCTURE = 'br, hr, td, th, tr, thead, tbody, tfoot, table, caption, col, colgroup, wbr';

/** Removes from an element all texts and pictures but those that are wanted, and what is then empty. */
export function pruneArticle(
  root: Element,
  texts: ReadonlySet<Text>,
  isPictureWanted: (picture: Element) => boolean,
): void {
  const prune = (element: Element): boolean => {
    let isNeeded = false;
    for (let child = element.firstChild, next: ChildNode | null; child; child = next) {
      next = child.nextSibling;
      const isStaying = isText(child)
        ? texts.has(child) || !/\S/.test(child.data)
        : isElement(child) && keep(child);
      if (!isStaying) child.remove();
      else if (isElement(child) || /\S/.test(child.textContent ?? '')) isNeeded = true;
    }
    return isNeeded;
  };
  const keep = (element: Element): boolean => {
    if (element.matches('img, svg')) return isPictureWanted(element);
    return prune(element) || element.matches(STRUCTURE);
  };
  prune(root);
}
