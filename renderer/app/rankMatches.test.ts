import { describe, expect, it } from 'vitest';
import { rankMatches } from './rankMatches';

const titles = [
  'Move article to trash',
  'Show trash',
  'Show ledger',
  'Theme: dark',
  'Undo',
  'Édit text (C++)',
];
const rank = (typed: string) => rankMatches(titles, typed, (title) => title);

describe('rankMatches', () => {
  it('keeps all in their order where nothing was typed', () => {
    expect(rank('  ')).toEqual(titles);
  });

  it.each([
    ['the start of the title counts most', 'sho', ['Show trash', 'Show ledger']],
    ['then the start of a word', 'tra', ['Move article to trash', 'Show trash']],
    ['what is inside a word counts too', 'ark', ['Theme: dark']],
    ['words may come in any order', 'trash show', ['Show trash']],
    ['accents and case do not count', 'EDIT', ['Édit text (C++)']],
    ['signs are taken as they are', 'c++)', ['Édit text (C++)']],
    ['letters in their order will do', 'shled', ['Show ledger']],
    ['what is nowhere finds nothing', 'qqq', []],
  ])('%s', (_, typed, expected) => {
    expect(rank(typed).slice(0, expected.length || undefined)).toEqual(expected);
  });

  it('puts whole words before letters in their order', () => {
    expect(rankMatches(['u n d o', 'Redo, then undo', 'Undo'], 'undo', String)).toEqual([
      'Undo',
      'Redo, then undo',
      'u n d o',
    ]);
  });
});
