import type { Page } from '@playwright/test';

/**
 * What is wrong with the words in the window as it is now, a line each: words from no catalogue, which lack the
 * pseudo-language's brackets, and words that don't fit their place. People's own texts are marked in the page by
 * `dir="auto"`.
 */
export function findWordFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const READ = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'alt',
      'placeholder',
      'title',
    ];
    const OTHERS = '[dir="auto"], [data-article-text], code, kbd, pre, style, script, option';
    // React Aria has words of its own for drags and tags, in the languages of people only.
    const REACT_ARIA =
      /^(?:Remove|Dismiss|Click to start dragging\.|Press \w+ to (?:start dragging|remove tag)\.)$/;
    const DATE = /^\p{Lu}\p{Ll}+ \d{1,2}, \d{4}$/u;
    const NAMES = /Attest|Literata|Source Sans|Atkinson Hyperlegible|OpenDyslexic/g;
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    };
    const isForgotten = (text: string) => {
      if (REACT_ARIA.test(text) || DATE.test(text) || /^https?:/.test(text)) return false;
      let depth = 0;
      const outside = [...text].filter((letter) => {
        if (letter === '[') depth += 1;
        if (letter === ']') depth -= 1;
        return depth === 0;
      });
      return /[a-z]{2}/i.test(outside.join('').replace(NAMES, ''));
    };
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const faults = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(OTHERS)) continue;
      for (const name of READ) {
        const text = element.getAttribute(name);
        if (text && isForgotten(text)) faults.add(`${name} “${text}” at ${nameOf(element)}`);
      }
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join('');
      if (!/\p{L}/u.test(own)) continue;
      if (isForgotten(own)) faults.add(`“${own}” at ${nameOf(element)}`);
      // Only for screen readers.
      if (!isShown(element) || element.closest('.visually-hidden')) continue;
      if (getComputedStyle(element).clipPath !== 'none') continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') continue;
      const isCut = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto';
      const isTooHigh = element.scrollHeight > element.clientHeight + 2 && overflowY === 'hidden';
      if (isCut || isTooHigh) faults.add(`“${own}” does not fit into ${nameOf(element)}`);
    }
    return [...faults];
  });
}
