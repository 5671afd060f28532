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
  accent(elements);
  // Printed without ICU’s white space, so it may be shorter than the source.
  const printed = printAST(elements);
  const missing = Math.max(0, Math.ceil(text.length * 1.4) - BRACKETS - printed.length);
  // In short words, so that lines can break as in a real language.
  const filling = ' ~~~~'.repeat(Math.ceil(missing / 5)).slice(0, missing);
  return `[${printed}${filling}]`;
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
