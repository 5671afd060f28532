import { unwrapElement } from './replaceElement';
import { resolveUrl } from './resolveUrl';

/** Writes every link's address in full, seen from `base`. Links that lead nowhere, or are not safe, become their text. */
export function settleLinks(root: Element, base: string | null): void {
  for (const link of root.querySelectorAll('a')) {
    const href = resolveUrl(link.getAttribute('href') ?? '', base);
    if (href) link.setAttribute('href', href);
    else unwrapElement(link);
  }
}
