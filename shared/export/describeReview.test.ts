import { describe, expect, it } from 'vitest';
import { describeReview } from './describeReview';
import { makeContent, makeReview } from './testing/makeContent';

const describeFirst = (before: string, isLost = false) => {
  const state = isLost ? 'lost' : 'changed';
  const highlights = [{ passage: 'new words', isLost, review: makeReview(before, state) }];
  const [highlight] = makeContent({ lines: ['Some new words.'], highlights }).highlights;
  if (!highlight) throw new Error('The content has no highlight.');
  return describeReview(highlight);
};

describe('describeReview', () => {
  it('shows what a passage was when it was last looked at', () => {
    expect(describeFirst('old words')).toEqual({
      sentence: 'This was reworded, and nobody has reviewed it yet. It read:',
      before: 'old words',
    });
  });

  it('repeats no words that still stand', () => {
    expect(describeFirst('new words')).toEqual({
      sentence: 'The text around this has changed, and nobody has reviewed it yet.',
      before: '',
    });
  });

  it('says of a lost passage that its loss was not reviewed', () => {
    expect(describeFirst('new words', true)).toEqual({
      sentence: 'A newer text no longer holds this, and nobody has reviewed that yet.',
      before: '',
    });
  });

  it('is silent where nothing waits', () => {
    const [highlight] = makeContent({ highlights: [{ passage: 'Text' }] }).highlights;
    expect(highlight && describeReview(highlight)).toBeNull();
  });
});
