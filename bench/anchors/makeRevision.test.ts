import { describe, expect, it, test } from 'vitest';
import { makeRandom } from '../makeRandom';
import { makeSentences, makeVocabulary } from '../makeWords';
import { readDraft, writeDraft } from './Draft';
import { editors } from './editKinds';
import { makeRevision } from './makeRevision';
import { matchAsHypothesis } from './matchAsHypothesis';
import { Tally } from './Tally';

function makeText(seed: number): string {
  const random = makeRandom(seed);
  const word = makeVocabulary(random);
  return Array.from({ length: 12 }, () => makeSentences(60, word, random)).join('\n');
}

describe('makeRevision', () => {
  it.each([
    ['paragraphs and spaces', 'One two.  Three.\n\nFour “five”. Six'],
    ['Chinese', '我们今天去北京，天气 很好。参观长城。'],
  ])('reads a text and writes it unchanged: %s', (_what, text) => {
    expect(writeDraft(readDraft(text)).text).toBe(text);
  });

  it.each(Object.entries(editors))('knows what a %s really did', (_name, editor) => {
    const { oldText, newText, passages } = makeRevision(makeText(3), editor, 400, makeRandom(5));
    expect(newText).not.toBe(oldText);
    expect(new Set(passages.map(({ fate }) => fate)).size).toBeGreaterThan(2);
    for (const { fate, range, truth } of passages) {
      if (fate !== 'unsure') expect(truth === null).toBe(fate === 'deleted');
      if (!truth || (fate !== 'unchanged' && fate !== 'moved')) continue;
      const words = (text: string) => text.replace(/\s+/gu, ' ');
      expect(words(newText.slice(truth.start, truth.end))).toBe(
        words(oldText.slice(range.start, range.end)),
      );
    }
  });

  it('makes the same revision from the same seed', () => {
    const make = (seed: number) =>
      makeRevision(makeText(3), editors.rewriter ?? [], 20, makeRandom(seed));
    expect(make(5)).toEqual(make(5));
    expect(make(6)).not.toEqual(make(5));
  });
});

describe('matchAsHypothesis', () => {
  test.each([
    ['exact words first', 'the cat sat on the mat', { exact: 'the mat' }, 'the mat'],
    ['their context', 'a cat, the cat', { exact: 'cat', prefix: 'the ' }, 'cat'],
    ['nearly the same words', 'they sat upon it', { exact: 'sat uppon' }, 'sat upon'],
    ['whatever is nearest, however far', 'Linus in the machines', { exact: 'Linux' }, 'Linu'],
  ])('takes %s', (_what, text, sought, words) => {
    const found = matchAsHypothesis(text, sought);
    expect(found && text.slice(found.start, found.end)).toContain(words);
  });
});

describe('Tally', () => {
  it('tells right from wrong, and wrong from false', () => {
    const tally = new Tally();
    const range = { start: 0, end: 10 };
    tally.add({ range, fate: 'unchanged', truth: range }, range);
    tally.add({ range, fate: 'edited', truth: range }, { start: 1, end: 10 });
    tally.add({ range, fate: 'edited', truth: range }, { start: 5, end: 10 });
    tally.add({ range, fate: 'edited', truth: range }, null);
    tally.add({ range, fate: 'deleted', truth: null }, null);
    tally.add({ range, fate: 'deleted', truth: null }, range);
    tally.add({ range, fate: 'unsure', truth: null }, range);
    expect(tally.total).toBe(6);
    expect([tally.right('unchanged'), tally.right('deleted')]).toEqual([100, 50]);
    expect(tally.right('edited')).toBeCloseTo(100 / 3);
    expect([tally.precision, tally.recall]).toEqual([50, 50]);
    expect(tally.falseRate).toBeCloseTo(100 / 6);
  });
});
