import { JSDOM } from 'jsdom';

/** Elements that end a word. */
const BLOCKS = 'p, div, li, td, th, h1, h2, h3, h4, h5, h6, br, dd, dt, figcaption, blockquote';

/** The words of an expected page, including those of pictures of formulas. */
export function readExpectedText(html: string): string {
  const { body } = new JSDOM(html).window.document;
  for (const formula of body.querySelectorAll('img[alt*="\\\\"], img[aria-hidden][alt]')) {
    formula.replaceWith(formula.getAttribute('alt')?.replace(/^\{\\displaystyle /, '') ?? '');
  }
  for (const block of body.querySelectorAll(BLOCKS)) block.after(' ');
  for (const block of body.querySelectorAll(BLOCKS)) block.before(' ');
  return body.textContent;
}
