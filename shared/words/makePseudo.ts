import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Catalogue } from './message';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
};

const BRACKETS = 2;

/**
 * A catalogue that looks foreign but legible, and is 40 % longer, as translations are: anything it clips would be
 * clipped in German, and anything unchanged is not from a catalogue. Modelled on CLDR's pseudo-locale en-XA.
 */
export function makePseudo(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).map(([id, text]) => [id, stretch(text)]);
  return Object.fromEntries(entries);
}

function stretch(text: string): string {
  const elements = parse(text);
  const missing = Math.max(0, Math.ceil(countLetters(elements) * 0.4) - BRACKETS);
  accent(elements);
  // In short words, so that lines can break as in a real language.
  const filling = ' ~~~~'.repeat(Math.ceil(missing / 5)).slice(0, missing);
  return `[${printAST(elements)}${filling}]`;
}

/** Characters that are read; of several wordings those of the longest. */
function countLetters(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === TYPE.literal) return sum + element.value.length;
    if (element.type === TYPE.tag) return sum + countLetters(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return sum;
    return (
      sum + Math.max(...Object.values(element.options).map(({ value }) => countLetters(value)))
    );
  }, 0);
}

function accent(elements: MessageFormatElement[]): void {
  for (const element of elements) {
    if (element.type === TYPE.literal) {
      element.value = element.value.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter);
    } else if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) accent(option.value);
    } else if (element.type === TYPE.tag) accent(element.children);
  }
}
