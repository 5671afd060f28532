import { listChildren, moveChildren, replaceElement } from './replaceElement';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const RAISED = new Map(zip('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'));
const LOWERED = new Map(zip('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'));

/**
 * Fits HTML to what a note can hold, so that no words run into each other: a paragraph for each row of a table, bold ones for
 * headings, signs for what is raised or lowered, and descriptions for pictures.
 */
export function simplifyForNote(page: Document): void {
  for (const raised of page.querySelectorAll('sup')) raised.replaceWith(raise(raised, RAISED, '^'));
  for (const lowered of page.querySelectorAll('sub')) {
    lowered.replaceWith(raise(lowered, LOWERED, '_'));
  }
  for (const image of page.querySelectorAll('img')) image.replaceWith(image.alt);
  // From the inside, where a table is in a table.
  for (const table of [...page.querySelectorAll('table')].reverse()) flatten(table);
  for (const heading of page.querySelectorAll(HEADINGS)) {
    const words = page.createElement('strong');
    moveChildren(heading, words);
    replaceElement(heading, 'p').append(words);
  }
}

/** m² where there are signs for it; otherwise m^(2a). */
function raise(element: Element, signs: ReadonlyMap<string, string>, mark: string): string {
  const words = element.textContent.trim();
  const written = Array.from(words, (sign) => signs.get(sign));
  if (written.every((sign) => sign !== undefined)) return written.join('');
  // Ordinals, and letters after a name, are read well without.
  if (/^\p{L}+$/u.test(words)) return words;
  return words.length > 1 ? `${mark}(${words})` : `${mark}${words}`;
}

function flatten(table: HTMLTableElement): void {
  const lines = table.ownerDocument.createElement('div');
  for (const row of table.rows) {
    const line = table.ownerDocument.createElement('p');
    for (const cell of listChildren(row)) {
      if (line.textContent) line.append(' ');
      for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(' ');
      for (const block of cell.querySelectorAll('p, div, li')) block.after(' ');
      for (const block of [...cell.querySelectorAll('p, div, ul, ol, li')].reverse()) {
        replaceElement(block, 'span');
      }
      moveChildren(cell, line);
    }
    if (line.textContent.trim()) lines.append(line);
  }
  table.replaceWith(lines);
}

function zip(some: string, others: string): [string, string][] {
  const signs = [...others];
  return Array.from(some, (sign, index) => [sign, signs[index] ?? sign]);
}
