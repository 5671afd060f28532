import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../shared/ipc/articlePlace';
import type { ArticleId } from '../../shared/model/ids';
import { makeSummary } from '../testing/makeSummary';
import { type ArticleFilter, noFilter, passes } from './articleFilter';

const summary = makeSummary('aaaa', { tags: ['Budget'], highlightTags: [['press', 2]] });
const opened = new Map<ArticleId, typeof firstPlace>([['art_aaaa', firstPlace]]);

describe('passes', () => {
  it.each<[string, Partial<ArticleFilter>, boolean]>([
    ['any article without a filter', {}, true],
    ['a starred one only', { isStarred: true }, false],
    ['one that was opened as being read', { reading: 'reading' }, true],
    ['one that was opened not as unread', { reading: 'unread' }, false],
    ['one with the tag, in any spelling', { tag: 'BUDGET' }, true],
    ['one whose highlight has the tag', { tag: 'Press' }, true],
    ['none without the tag', { tag: 'budgets' }, false],
    ['only what passes all filters', { tag: 'budget', isStarred: true }, false],
  ])('lets through %s', (_what, filter, isShown) => {
    expect(passes({ ...noFilter, ...filter }, summary, opened)).toBe(isShown);
  });

  it('takes for done what the person says is', () => {
    const filter: ArticleFilter = { ...noFilter, reading: 'done' };
    expect(passes(filter, { ...summary, isDone: true }, opened)).toBe(true);
  });
});
