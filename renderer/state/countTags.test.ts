import { expect, it } from 'vitest';
import { english } from '../../shared/words/loadWords';
import { makeSummary } from '../testing/makeSummary';
import { countTags } from './countTags';

it('counts the articles and highlights with each tag, whatever its spelling', () => {
  const summaries = [
    makeSummary('aaaa', { tags: ['press', 'Budget'], highlightTags: [['budget', 2]] }),
    makeSummary('bbbb', { tags: ['budget'], highlightTags: [['dam', 1]] }),
  ];
  expect(countTags(summaries, english.compare)).toEqual([
    { tag: 'Budget', articles: 2, highlights: 2 },
    { tag: 'dam', articles: 0, highlights: 1 },
    { tag: 'press', articles: 1, highlights: 0 },
  ]);
});
