import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../words/message';
import { parseQuery } from './parseQuery';
import type { Condition } from './searchQuery';

/** Conditions as one line: `[…]` for alternatives, `-` for not, `*` for a beginning. */
function write(conditions: readonly Condition[]): string {
  return conditions.map(writeOne).join(' ');
}

function writeOne(condition: Condition): string {
  if (condition.type === 'not') return `-${writeOne(condition.of)}`;
  if (condition.type === 'any') return `[${condition.of.map(writeOne).join('|')}]`;
  const { words, isPrefix } = condition.phrase;
  const phrase = `${words.join('_')}${isPrefix ? '*' : ''}`;
  return condition.type === 'filter' ? `${condition.name}=${phrase}` : phrase;
}

describe('parseQuery', () => {
  it.each([
    ['words', 'Six  million\tdollars', 'six million dollars'],
    ['a phrase', '"six million" paid', 'six_million paid'],
    ['a phrase in typographic quotes', '“six million” «paid twice»', 'six_million paid_twice'],
    ['a phrase whose quote is not closed', 'paid "six million', 'paid six_million'],
    ['a word with signs in it as a phrase', 'don’t e-mail', 'don_t e_mail'],
    ['an address, which is no filter', 'https://example.org/a', 'https_example_org_a'],
    ['the beginning of a word', 'Pappi*', 'pappi*'],
    ['the beginning of a phrase’s last word', '"six mil*"', 'six_mil*'],
    ['what is not to be there', '-six -"six million" NOT paid', '-six -six_million -paid'],
    ['a hyphen that is no minus', 'six - million well-known -', 'six million well_known'],
    ['alternatives, tighter than a space', 'paid six OR seven OR eight', 'paid [six|seven|eight]'],
    ['alternatives in brackets', '(six OR seven) paid', '[six|seven] paid'],
    ['alternatives with not and filters', 'six OR -tag:draft', '[six|-tag=draft]'],
    ['OR where nothing is on one side', 'OR six OR', 'or six or'],
    ['or, which is a word', 'six or seven', 'six or seven'],
    ['a quoted OR, which is a word', 'six "OR" seven', 'six or seven'],
    ['filters', 'tag:budget kind:claim in:"My things"', 'tag=budget kind=claim in=my_things'],
    ['filters in capitals', 'TAG:Budget', 'tag=budget'],
    ['what a filter is not to be', '-tag:budget NOT label:Check', '-tag=budget -label=check'],
    ['the name of a filter without a value as a word', 'tag: budget', 'tag budget'],
    ['an unknown filter as a phrase', 'colour:red', 'colour_red'],
    ['dates', 'after:2025 before:2025-03-26', 'after=2025 before=2025_03_26'],
    ['accents and case away', 'ÅNGSTRÖM Straße', 'angstrom strasse'],
    ['letters of scripts without spaces as a phrase', '東京都', '東_京_都'],
    ['nothing in signs', '— & "" -- ()', ''],
    ['nothing in nothing', '  ', ''],
  ])('reads %s', (_what, text, expected) => {
    const { all, problems } = parseQuery(text);
    expect([write(all), problems]).toEqual([expected, []]);
  });

  it.each([
    ['six mill', 'six mill*'],
    ['six mill ', 'six mill'],
    ['"six mill', 'six_mill*'],
    ['"six mill"', 'six_mill'],
    ['tag:bud', 'tag=bud*'],
    ['kind:cl', 'kind=cl*'],
    ['before:2025-', 'before=2025*'],
  ])('lets what is still being typed go on: %s', (text, expected) => {
    const { all, problems } = parseQuery(text, { isTyping: true });
    expect([write(all), problems]).toEqual([expected, []]);
  });

  const kinds = 'claim, quote, definition, question, remark';
  it.each([
    ['kind:lie', message('query.noSuchValue', { filter: 'kind', value: 'lie', choices: kinds })],
    ['before:soon', message('query.noDate', { filter: 'before', value: 'soon' })],
    ['after:2025-13', message('query.noDate', { filter: 'after', value: '2025-13' })],
  ])('says what it can’t find: %s', (text, problem) => {
    expect(parseQuery(text).problems).toEqual([problem]);
  });

  const piece = fc.constantFrom(
    ...['"', '“', '-', 'NOT ', 'OR', ' ', '*', 'tag:', 'before:', '(', ')', 'a', 'Å', '東', '🙂'],
    ...['\u0301', '\ud800', ':', '\n', 'kind:claim'],
  );
  it('never throws, and finds only folded words, whatever is typed', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isTyping) => {
        for (const word of write(parseQuery(text, { isTyping }).all).split(/[ [\]|_*=-]+/)) {
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]*$/u);
          expect(word).toBe(word.toLowerCase());
        }
      }),
    );
  });

  it('reads no more of an endless query than anybody types', () => {
    expect(parseQuery('a '.repeat(1000)).all).toHaveLength(32);
  });
});
