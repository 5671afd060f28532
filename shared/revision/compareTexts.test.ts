import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BlockText, ComparedBlock } from './comparedBlock';
import { compareTexts } from './compareTexts';
import { compareWords, splitWords } from './compareWords';

/** Paragraphs, or headings where a line starts with `#`, as blocks of one text. */
function toBlocks(lines: readonly string[]): BlockText[] {
  let start = 0;
  return lines.map((line) => {
    const isHeading = line.startsWith('#');
    const text = line.replace(/^#/, '');
    const block = {
      type: isHeading ? 'heading' : 'paragraph',
      ...(isHeading && { level: 2 }),
      text,
      start,
    };
    start += text.length + 1;
    return block;
  });
}

const sketch = ({ kind, runs }: ComparedBlock) => {
  const marks = { same: '', added: '+', removed: '-' };
  return `${kind}: ${runs.map((run) => `${marks[run.kind]}${run.text}`).join('|')}`;
};
const compare = (before: string[], after: string[]) =>
  compareTexts(toBlocks(before), toBlocks(after)).map(sketch);

describe('compareTexts', () => {
  test.each<[string, string[], string[], string[]]>([
    ['nothing', ['One.', 'Two.'], ['One.', 'Two.'], ['same: One.', 'same: Two.']],
    [
      'a figure',
      ['The ministry paid 6 million dollars.'],
      ['The ministry paid 7.5 million dollars.'],
      ['changed: The ministry paid |-6|+7.5| million dollars.'],
    ],
    [
      'words beside each other, as one change',
      ['It was a big red house then.'],
      ['It was a small blue house then.'],
      ['changed: It was a |-big red|+small blue| house then.'],
    ],
    [
      'a block that came and one that went',
      ['The first stays.', 'Nobody else did.', 'The last stays.'],
      ['The first stays.', 'The last stays.', 'All of it is new.'],
      [
        'same: The first stays.',
        'removed: -Nobody else did.',
        'same: The last stays.',
        'added: +All of it is new.',
      ],
    ],
    [
      'a block that moved',
      ['Here is the first one.', 'Here comes the second.', 'And a third follows it.'],
      ['And a third follows it.', 'Here is the first one.', 'Here comes the second.'],
      [
        'moved: And a third follows it.',
        'same: Here is the first one.',
        'same: Here comes the second.',
        'movedAway: -And a third follows it.',
      ],
    ],
    [
      'a line that became a heading',
      ['What was paid', 'It was much.'],
      ['#What was paid', 'It was much.'],
      ['changed: What was paid', 'same: It was much.'],
    ],
    [
      'a text that is another',
      ['One two three.'],
      ['Four five six.'],
      ['removed: -One two three.', 'added: +Four five six.'],
    ],
  ])('tells %s', (_name, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  it('compares texts of as many blocks as an article can have', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `Line ${index}`);
    expect(compare([], lines)).toHaveLength(lines.length);
  });

  it('keeps the words that tell most', () => {
    const before = 'You may not copy, modify, sublicense, or distribute the Program as it is.';
    const after = 'You may not propagate or modify a covered work as it is.';
    expect(compare([before], [after])).toEqual([
      'changed: You may not |-copy, |+propagate or |modify|-, sublicense, or distribute the Program|+ a covered work| as it is.',
    ]);
  });

  it('says where each block starts in both texts', () => {
    const compared = compareTexts(toBlocks(['One a.', 'Two b.']), toBlocks(['New c.', 'Two b.']));
    expect(compared.map(({ before, after }) => [before, after])).toEqual([
      [0, null],
      [null, 0],
      [7, 7],
    ]);
  });

  it('has every word of any two texts, in order', () => {
    const line = fc.stringMatching(/^#?[ab北 ,.1]{0,12}$/);
    const lines = fc.array(line, { maxLength: 8 }).map(toBlocks);
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const compared = compareTexts(before, after);
        const join = (blocks: ComparedBlock[], without: string) =>
          blocks.map(({ runs }) =>
            runs
              .filter(({ kind }) => kind !== without)
              .map(({ text }) => text)
              .join(''),
          );
        const newer = compared.filter((block) => block.after !== null);
        const older = compared.filter((block) => block.before !== null && block.kind !== 'moved');
        expect(join(newer, 'removed')).toEqual(after.map(({ text }) => text));
        expect(join(older, 'added')).toEqual(before.map(({ text }) => text));
      }),
    );
  });
});

describe('compareWords', () => {
  it.each([
    ['a b', 'a b', ['a b']],
    ['', 'a', ['+a']],
    ['a', '', ['-a']],
    ['paid 6,000 then', 'paid 6,500 then', ['paid ', '-6,000', '+6,500', ' then']],
    ['北京的天气', '北京的空气', ['北京的', '-天', '+空', '气']],
    ['wages.Then', 'wages. Then', ['wages.', '+ ', 'Then']],
  ])('%s → %s', (before, after, expected) => {
    const marks = { same: '', added: '+', removed: '-' };
    const runs = compareWords(before, after).map(({ kind, text }) => `${marks[kind]}${text}`);
    expect(runs).toEqual(expected);
  });
});

describe('splitWords', () => {
  it.each([
    ['It’s 6,000.5 (or so).', ['It’s', ' ', '6,000.5', ' ', '(', 'or', ' ', 'so', ')', '.']],
    ['at 12:30, “cafe\u0301”', ['at', ' ', '12:30', ',', ' ', '“', 'cafe\u0301', '”']],
    ['a\n b', ['a', '\n ', 'b']],
    ['😀é', ['😀', 'é']],
  ])('%j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(splitWords(text).join('')).toBe(text);
      }),
    );
  });
});
