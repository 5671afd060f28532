import { unwrapElement } from './replaceElement';

/**
 * Puts readings that are printed above words behind them, in brackets: 水深(すいしん). Beside each other they would read like
 * one word. Several parts of a word have their readings together, so that the word can be found.
 */
export function spellOutRuby(page: Document): void {
  for (const ruby of page.querySelectorAll('ruby')) {
    const [open, close] = readBrackets(ruby);
    for (const bracket of ruby.querySelectorAll('rp')) bracket.remove();
    const readings = [...ruby.querySelectorAll('rt')];
    const reading = readings
      .map(({ textContent }) => textContent.trim())
      .join(isLatin(readings) ? ' ' : '');
    for (const element of ruby.querySelectorAll('rt, rtc')) element.remove();
    for (const base of ruby.querySelectorAll('rb')) unwrapElement(base);
    if (reading && ruby.textContent.trim()) ruby.append(open + reading + close);
    unwrapElement(ruby);
  }
}

/** As the page has them for browsers without ruby. */
function readBrackets(ruby: Element): [open: string, close: string] {
  const brackets = [...ruby.querySelectorAll('rp')].map(({ textContent }) => textContent.trim());
  const [open, close] = [brackets[0], brackets.at(-1)];
  return open && close && open !== close ? [open, close] : ['(', ')'];
}

function isLatin(readings: readonly Element[]): boolean {
  return readings.some(({ textContent }) => /\p{Script=Latin}/u.test(textContent));
}
