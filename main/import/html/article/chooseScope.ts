import type { Portions } from './measurePortions';

const OWN = '[itemprop~="articleBody"], article, [role="article"], main, [role="main"]';

/**
 * The element that all that is kept is in, and, where the page has one for its article, that one. A short text may be no
 * more than one paragraph of what belongs together, which is then the whole page.
 */
export function chooseScope(body: Element, portions: Portions, isShort: boolean): Element {
  const all = portions(body).kept;
  let scope = body;
  for (let inner: Element | undefined = body; inner; ) {
    scope = inner;
    inner = [...scope.children].find((child) => portions(child).kept === all);
  }
  const own = scope.closest(OWN);
  if (!own) return isShort ? body : scope;
  // An article within a page’s main part says more exactly what belongs to it.
  const within = own.matches('main, [role="main"]') && scope.closest('article, [role="article"]');
  return within || own;
}

/** The element that a page says its article is in; null where it says nothing, or that of several. */
export function findDeclared(body: Element): Element | null {
  for (const selector of OWN.split(', ')) {
    const [first, ...others] = [...body.querySelectorAll(selector)].filter(
      (element) => !element.parentElement?.closest(selector),
    );
    if (first && !others.length) return first;
  }
  return null;
}
