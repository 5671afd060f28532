import type { DocumentJson } from '../../../shared/model/document';

const known = new WeakMap<DocumentJson, boolean>();

/** True for a text that knows where its blocks stand in the original, such as on which page. */
export function hasPlaces(document: DocumentJson): boolean {
  const found = known.get(document) ?? isPlaced(document);
  known.set(document, found);
  return found;
}

function isPlaced(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { attrs, content }: { attrs?: unknown; content?: unknown } = node;
  if (typeof attrs === 'object' && attrs !== null && 'locator' in attrs && attrs.locator)
    return true;
  return Array.isArray(content) && content.some(isPlaced);
}
