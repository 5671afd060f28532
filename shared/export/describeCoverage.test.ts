import { describe, expect, it } from 'vitest';
import { english, loadWords } from '../words/loadWords';
import { arrangeContent } from './arrangeContent';
import { describeCoverage } from './describeCoverage';
import { type ContentSketch, makeContent, makeReview } from './testing/makeContent';

const describeSketch = (sketch: ContentSketch, words = english) =>
  describeCoverage(arrangeContent(makeContent(sketch)), words);

const claims: ContentSketch = {
  lines: ['abcd'],
  sources: [
    { type: 'book', title: 'A' },
    { type: 'book', title: 'B' },
  ],
  highlights: [
    { passage: 'a', links: [{ source: 0 }, { source: 1, relation: 'contradicts' }] },
    { passage: 'b' },
    { passage: 'gone', isLost: true },
  ],
};

describe('describeCoverage', () => {
  it.each<[ContentSketch, string]>([
    [{}, 'Nothing is highlighted yet.'],
    [
      { lines: ['abcd'], highlights: [{ passage: 'a', kind: 'quote' }] },
      '1 highlight on 25% of the text.',
    ],
    [
      claims,
      '3 highlights on 50% of the text, 1 lost. 3 claims: 1 sourced, 2 unsourced, 1 in conflict, 1 to settle.',
    ],
    [
      {
        lines: ['abcd'],
        highlights: [{ passage: 'a', kind: 'quote', review: makeReview('z') }],
      },
      '1 highlight on 25% of the text, 1 not reviewed since the text changed.',
    ],
    [
      { lines: [`a${'b'.repeat(999)}`], highlights: [{ passage: 'a', kind: 'quote' }] },
      '1 highlight on less than 1% of the text.',
    ],
    [
      { lines: [`a${'b'.repeat(999)}`], highlights: [{ passage: 'b'.repeat(999), kind: 'quote' }] },
      '1 highlight on more than 99% of the text.',
    ],
    [
      { lines: ['abcd'], highlights: [{ passage: 'abcd', kind: 'quote' }] },
      '1 highlight on 100% of the text.',
    ],
  ])('sums up %#', (sketch, sentence) => {
    expect(describeSketch(sketch)).toBe(sentence);
  });

  it('follows the language', async () => {
    const spanish = await loadWords('es');
    expect(describeSketch(claims, spanish)).toBe(
      `3 destacados en el ${spanish.percent(0.5)} del texto, 1 perdido. 3 afirmaciones: 1 con fuente, 2 sin fuente, 1 con fuentes en conflicto, 1 por resolver.`,
    );
  });
});
