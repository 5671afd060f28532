import { describe, expect, it } from 'vitest';
import { english, loadWords } from '../words/loadWords';
import { arrangeContent } from './arrangeContent';
import { describeArticle, describeHighlight, describeReview } from './describeContent';
import { makeContent, makeReview } from './testing/makeContent';

const describeFirst = (before: string, isLost = false) => {
  const state = isLost ? 'lost' : 'changed';
  const highlights = [{ passage: 'new words', isLost, review: makeReview(before, state) }];
  const [highlight] = makeContent({ lines: ['Some new words.'], highlights }).highlights;
  if (!highlight) throw new Error('The content has no highlight.');
  return describeReview(highlight, english);
};

describe('describeArticle', () => {
  it.each([
    ['all that is known', 'Jane Doe', 'BBC News', ['Jane Doe', 'BBC News', 'March 26, 2025']],
    ['an agency that is both only once', 'BBC News', ' BBC news ', ['BBC News', 'March 26, 2025']],
    ['a publisher alone', ' ', 'BBC News', ['BBC News', 'March 26, 2025']],
    ['neither', '', '', ['March 26, 2025']],
  ])('names %s', (_what, byline, publisher, said) => {
    const { article } = makeContent({ article: { byline, publisher, published: '2025-03-26' } });
    expect(describeArticle(article, english)).toEqual(said);
  });
});

describe('describeHighlight', () => {
  it.each([
    [{ passage: 'Text' }, ['To check', 'Claim', 'Unchecked']],
    [{ passage: 'Text', kind: 'quote', label: 'lbl_said' }, ['Said', 'Quote']],
    [{ passage: 'Text', kind: 'quote', label: 'lbl_elsewhere' }, ['Quote']],
  ] as const)('says of %j %j', (highlight, said) => {
    const [entry] = arrangeContent(makeContent({ highlights: [highlight] })).entries;
    expect(entry && describeHighlight(entry, english)).toEqual(said);
  });

  it('says kind and verdict in the language, and leaves the label’s name alone', async () => {
    const highlights = [{ passage: 'Text', verdict: 'disputed' as const }];
    const [entry] = arrangeContent(makeContent({ highlights })).entries;
    const spanish = await loadWords('es');
    expect(entry && describeHighlight(entry, spanish)).toEqual([
      'To check',
      spanish.say('kind.claim'),
      spanish.say('verdict.disputed'),
    ]);
  });
});

describe('describeReview', () => {
  it('shows what a passage was when it was last looked at', () => {
    expect(describeFirst('old words')).toEqual({
      sentence:
        'This passage has been reworded, and nobody has reviewed the change yet. It used to read:',
      before: 'old words',
    });
  });

  it('says of a lost passage that nobody has reviewed its loss, and repeats no words', () => {
    expect(describeFirst('new words', true)).toEqual({
      sentence: 'This passage is gone from the text, and nobody has reviewed that yet.',
      before: '',
    });
  });

  it('shows what a lost passage was before it was reworded and then lost', () => {
    expect(describeFirst('old words', true)).toEqual({
      sentence:
        'This passage is gone from the text, and nobody has reviewed that yet. It used to read:',
      before: 'old words',
    });
  });

  it('is silent where nothing waits', () => {
    const [highlight] = makeContent({ highlights: [{ passage: 'Text' }] }).highlights;
    expect(highlight && describeReview(highlight, english)).toBeNull();
  });
});
