import { describe, expect, it } from 'vitest';
import { orderColumns } from './orderColumns';
import type { TextPiece } from './textPiece';

const WIDTH = 200;

function piece(text: string, x: number, y: number, width = WIDTH): TextPiece {
  return { text, x, y, width, size: 10, isBold: false, isItalic: false, tag: null };
}

/** Lines of running text, called by a letter and a number. */
function column(name: string, x: number, y: number, lines = 6): TextPiece[] {
  return Array.from({ length: lines }, (_, index) =>
    piece(`${name}${index} and some words of running text`, x, y + index * 12),
  );
}

const read = (pieces: readonly TextPiece[], isRightToLeft = false) =>
  orderColumns(pieces, isRightToLeft).map((part) =>
    [...new Set(part.map(({ text }) => text.slice(0, 1)))].join(''),
  );

describe('orderColumns', () => {
  it.each<[string, TextPiece[], string[]]>([
    ['one column', column('a', 0, 0), ['a']],
    ['two columns', [...column('b', 215, 0), ...column('a', 0, 0)], ['a', 'b']],
    [
      'columns whose lines are not level',
      [...column('a', 0, 0), ...column('b', 215, 5)],
      ['a', 'b'],
    ],
    [
      'three columns',
      [...column('a', 0, 0), ...column('b', 215, 3), ...column('c', 430, 0)],
      ['a', 'b', 'c'],
    ],
    [
      'a title above two columns, and a line below them',
      [
        piece('title', 100, 0, 250),
        ...column('a', 0, 30),
        ...column('b', 215, 30),
        piece('z', 50, 130, 300),
      ],
      ['t', 'a', 'b', 'z'],
    ],
    [
      'a name above three columns',
      [
        piece('name', 290, 0, 50),
        ...column('a', 0, 40),
        ...column('b', 215, 40),
        ...column('c', 430, 40),
      ],
      ['n', 'a', 'b', 'c'],
    ],
    [
      'what crosses two columns half-way down',
      [
        ...column('a', 0, 0),
        ...column('b', 215, 0),
        piece('x', 0, 90, 415),
        ...column('c', 0, 110),
        ...column('d', 215, 110),
      ],
      ['a', 'b', 'x', 'c', 'd'],
    ],
    [
      'a list’s numbers together with its text',
      Array.from({ length: 6 }, (_, index) => [
        piece(`${index}.`, 0, index * 12, 10),
        piece('x and some words of running text', 25, index * 12),
      ]).flat(),
      ['0x12345'],
    ],
  ])('reads %s', (_case, pieces, expected) => {
    expect(read(pieces)).toEqual(expected);
  });

  it('reads columns from the right in texts from the right', () => {
    expect(read([...column('a', 0, 0), ...column('b', 215, 0)], true)).toEqual(['b', 'a']);
  });
});
