/** What readers of a page don’t see, or only hear. */
const UNSEEN = [
  'script, style, template, noscript, [hidden]:not([hidden="until-found"]), dialog:not([open])',
  '[style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]',
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .screenreader',
  '.offscreen, .u-hidden-visually, .element-invisible, .mw-jump-link, .skip-link, .print-only',
].join(', ');

/** True for an element that a browser would not show, as far as the page’s mark-up says it. */
export function isHidden(element: Element): boolean {
  if (element.matches(UNSEEN)) return true;
  // Pictures of formulas are hidden from screen readers only.
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    !/fallback-image|katex|mwe-math/.test(element.getAttribute('class') ?? '') &&
    !element.matches('img, picture, span[role="math"]')
  );
}

/** True for a text that a browser would not show, within an element that it would. */
export function isHiddenIn(text: Text, root: Element): boolean {
  for (let above = text.parentElement; above && above !== root; above = above.parentElement) {
    if (isHidden(above)) return true;
  }
  return false;
}
