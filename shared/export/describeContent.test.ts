import { describe, expect, it } from 'vitest';
import { describeReview } from './describeContent';
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
      sentence: 'This was reworded, and nobody has reviewed that yet. It read:',
      before: 'old words',
    });
  });

  it('says of a lost passage that nobody has reviewed its loss, and repeats no words', () => {
    expect(describeFirst('new words', true)).toEqual({
      sentence: 'This is gone from the text, and nobody has reviewed that yet.',
      before: '',
    });
  });

  it('shows what a lost passage was before it was reworded and then lost', () => {
    expect(describeFirst('old words', true)).toEqual({
      sentence: 'This is gone from the text, and nobody has reviewed that yet. It read:',
      before: 'old words',
    });
  });

  it('is silent where nothing waits', () => {
    const [highlight] = makeContent({ highlights: [{ passage: 'Text' }] }).highlights;
    expect(highlight && describeReview(highlight)).toBeNull();
  });
});
