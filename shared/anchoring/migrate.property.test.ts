import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsPair } from './describe';
import { migrate } from './migrate';

/** Typical words, in several scripts; the number makes most of them distinct. */
const word = fc
  .tuple(
    fc.constantFrom('w', 'règle', 'Maß', 'дом', 'שלום', 'e\u0301te\u0301', '👩‍👩‍👧'),
    // No bias towards a few small numbers, which would make one word of all.
    fc.noBias(fc.nat(5_000)),
  )
  .map(([stem, number]) => `${stem}${number.toString(36)}`);
const sign = fc.constantFrom('', '', '', '', ',', '.', '.\n', '!');
const words = (minLength: number, maxLength: number) =>
  fc.array(
    fc.tuple(word, sign).map((parts) => parts.join('')),
    { minLength, maxLength, size: 'max' },
  );

/** What an editor does somewhere in a run of words: takes some away, and puts others in. */
const edit = fc.record({ at: fc.nat(200), taken: fc.nat(8), put: words(0, 8) });
const edits = fc.array(edit, { maxLength: 5 });

function applyEdits(
  text: readonly string[],
  list: readonly (typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never)[],
) {
  const edited = [...text];
  for (const { at, taken, put } of list) edited.splice(at % (edited.length + 1), taken, ...put);
  return edited;
}

function joinAll(...parts: readonly string[][]): string {
  return parts.flat().join(' ');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '😀', '漢', '\u0301', '\ud83d'),
    maxLength: 60,
  }),
);

function rangeOf(text: string, a: number, b: number) {
  const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
  return { start, end };
}

describe('migrate, for any edits', () => {
  it('keeps a passage that was not touched, where it is', () => {
    fc.assert(
      fc.property(
        words(0, 60),
        words(3, 15),
        words(0, 60),
        edits,
        edits,
        (a, passage, b, ea, eb) => {
          const [before, after] = [applyEdits(a, ea), applyEdits(b, eb)];
          const oldStart = joinAll(a, ['']).length;
          const newStart = joinAll(before, ['']).length;
          const { length } = joinAll(passage);
          const range = { start: oldStart, end: oldStart + length };
          const [result] = migrate(joinAll(a, passage, b), joinAll(before, passage, after), [
            range,
          ]);
          expect(result).toMatchObject({ start: newStart, end: newStart + length, confidence: 1 });
        },
      ),
    );
  });

  it('loses a passage that was deleted', () => {
    fc.assert(
      fc.property(words(0, 60), words(3, 15), words(0, 60), edits, (a, passage, b, ea) => {
        const start = joinAll(a, ['']).length;
        const range = { start, end: start + joinAll(passage).length };
        // What comes instead has words of its own.
        const others = ea.map((one) => ({ ...one, put: one.put.map((_, at) => `neu${at}`) }));
        const newText = joinAll(applyEdits(a, others), b);
        const [result] = migrate(joinAll(a, passage, b), newText, [range]);
        expect(result?.state).toBe('lost');
      }),
    );
  });

  it('is never surer of a passage of which less was kept', () => {
    fc.assert(
      fc.property(words(0, 20), words(4, 12), words(0, 20), fc.nat(), (a, passage, b, seed) => {
        const start = joinAll(a, ['']).length;
        const range = { start, end: start + joinAll(passage).length };
        const oldText = joinAll(a, passage, b);
        const edited = [...passage];
        let last = 1;
        for (let count = 0; count < passage.length; count += 1) {
          edited[(seed + count) % passage.length] = `new${count}x`;
          const [result] = migrate(oldText, joinAll(a, edited, b), [range]);
          expect(result?.confidence).toBeLessThanOrEqual(last);
          last = result?.confidence ?? 0;
        }
        expect(last).toBe(0);
      }),
    );
  });

  it('returns ranges that are in the text and split no character', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (oldText, newText, a, b) => {
        const [result] = migrate(oldText, newText, [rangeOf(oldText, a, b)]);
        expect(result?.confidence).toBeGreaterThanOrEqual(0);
        expect(result?.confidence).toBeLessThanOrEqual(1);
        if (!result || result.state === 'lost') return;
        expect(result.start).toBeGreaterThanOrEqual(0);
        expect(result.start).toBeLessThanOrEqual(result.end);
        expect(result.end).toBeLessThanOrEqual(newText.length);
        expect([result.start, result.end].some((at) => splitsPair(newText, at))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves everything as it is in an unchanged text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const range = rangeOf(text, a, b);
        fc.pre(!splitsPair(text, range.start) && !splitsPair(text, range.end));
        expect(migrate(text, text, [range])).toEqual([{ state: 'same', ...range, confidence: 1 }]);
      }),
      { numRuns: 500 },
    );
  });
});
