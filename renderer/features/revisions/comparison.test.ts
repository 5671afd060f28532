import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedBlock } from '../../../shared/revision/comparedBlock';
import { compareTexts } from '../../../shared/revision/compareTexts';
import { english } from '../../../shared/words/loadWords';
import { countChanges, describeChanges } from './countChanges';
import { foldSame } from './foldSame';
import { readSide } from './readSide';

const toBlocks = (texts: string[]) => {
  let start = 0;
  return texts.map((text) => {
    const block = { type: 'paragraph', text, start };
    start += text.length + 1;
    return block;
  });
};
const compare = (before: string[], after: string[]): ComparedBlock[] =>
  compareTexts(toBlocks(before), toBlocks(after));

const same = (index: number) => `Paragraph ${index} stays exactly as it was before.`;
const old = 'The prison cost about 6 million dollars in its first year.';
const reworded = 'The prison cost about 9 million dollars in its first year.';

describe('describeChanges', () => {
  it.each<[string, string[], string[], string]>([
    ['nothing', [old], [old], 'From revision 1 to 2: no changes.'],
    [
      'a word',
      [old],
      [reworded],
      'From revision 1 to 2: 1 paragraph changed, 1 word added, 1 word removed.',
    ],
    [
      'a block',
      [same(1)],
      [same(1), 'Three words more.'],
      'From revision 1 to 2: 1 paragraph changed, 3 words added.',
    ],
    [
      'characters, in Chinese',
      ['监狱第一年耗资约六百万美元。'],
      ['监狱第一年耗资约九百多万美元。'],
      'From revision 1 to 2: 1 paragraph changed, 2 characters added, 1 character removed.',
    ],
    [
      'a move, once',
      [same(1), old, 'A.', 'B.'],
      [same(1), 'A.', 'B.', old],
      'From revision 1 to 2: 1 paragraph changed, 1 paragraph moved.',
    ],
  ])('describes %s', (_case, before, after, sentence) => {
    const changes = countChanges(compare(before, after));
    expect(english.say(describeChanges(changes, 1, 2))).toBe(sentence);
  });
});

describe('foldSame', () => {
  const fold = (before: string[], after: string[]) =>
    foldSame(compare(before, after)).map((item) => ('left' in item ? item.left : item.block.kind));
  const [a, b, c, d] = [1, 2, 3, 4].map(same) as [string, string, string, string];

  it('leaves out what is far from a change', () => {
    expect(fold([a, b, c, old, d, a, b], [a, b, c, reworded, d, a, b])).toEqual([
      ...[2, 'same', 'changed', 'same', 2],
    ]);
  });

  it('does not leave out a single block', () => {
    expect(fold([a, b, old], [a, b, reworded])).toEqual(['same', 'same', 'changed']);
  });

  it('leaves out everything where nothing changed', () => {
    expect(fold([a, b, c], [a, b, c])).toEqual([3]);
  });

  it('gives each its own key', () => {
    const keys = foldSame(compare([a, b, old, c, d], [old, a, b, c, d, 'New one.'])).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('readSide', () => {
  const texts = fc.array(
    fc.constantFrom(
      old,
      reworded,
      same(1),
      same(2),
      same(3),
      'A.',
      'One more, with words of its own.',
    ),
    { maxLength: 8 },
  );
  const read = (blocks: readonly ComparedBlock[]) =>
    blocks.map(({ runs }) => runs.map(({ text }) => text).join(''));

  it('reads both texts back', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const blocks = compare(before, after);
        expect(read(readSide(blocks, 'newer'))).toEqual(after);
        expect(read(readSide(blocks, 'older'))).toEqual(before);
      }),
    );
  });
});
