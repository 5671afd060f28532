import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { es } from './es';
import { makePseudo } from './makePseudo';
import type { Catalogue, MessageId } from './message';

const ids = Object.keys(en) as MessageId[];
const others: readonly [string, Catalogue][] = [
  ['Spanish', es],
  ['the pseudo-language', makePseudo(en)],
];

/** A sentence's parameters: `count: plural`, `b: tag` … */
function listArguments(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${element.value}: ${TYPE[element.type]}`;
    if (element.type === TYPE.tag) return [own, ...listArguments(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [own];
    const options = Object.values(element.options);
    return [own, ...options.flatMap(({ value }) => listArguments(value))];
  });
}

const argumentsOf = (text: string) => [...new Set(listArguments(parse(text)))].sort();

describe('the catalogues', () => {
  it.each(ids)('have %s as valid ICU, with the same values in each language', (id) => {
    for (const [, catalogue] of others) {
      expect(argumentsOf(catalogue[id])).toEqual(argumentsOf(en[id]));
    }
  });

  it.each(others)('have no empty sentence in %s', (_language, catalogue) => {
    expect(ids.filter((id) => !catalogue[id].trim())).toEqual([]);
  });

  it('have no Spanish sentence identical to the English, except words that are the same in both', () => {
    // Styles, programs and formats have names of their own.
    const NAMES =
      /^(?:citationStyle|annotations\.format|data\.kind\.(?:json|xml|postscript|latex)$|import\.encoding\.utf-)/;
    const said = ids.filter((id) => !NAMES.test(id));
    const same = said.filter(
      (id) => es[id] === en[id] && /[a-z]{2}/i.test(en[id].replace(/\{[^}]*\}/g, '')),
    );
    expect(same).toEqual([]);
  });

  it('have a pseudo-language whose sentences are two fifths longer', () => {
    const pseudo = makePseudo(en);
    const plain = ids.filter((id) => !/[{<]/.test(en[id]) && en[id].length > 5);
    const short = plain.filter((id) => pseudo[id].length < Math.ceil(en[id].length * 1.4));
    expect(plain.length).toBeGreaterThan(100);
    expect(short).toEqual([]);
  });
});
