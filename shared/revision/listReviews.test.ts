import { expect, it } from 'vitest';
import { makeContent } from '../export/testing/makeContent';
import { quoteOf } from '../model/anchor';
import { listReviews } from './listReviews';

it('lists changed claims first, then lost claims, then other kinds, and nothing that is settled', () => {
  const review = (state: 'changed' | 'lost') => ({
    revision: 2,
    state,
    confidence: 0.8,
    before: { exact: 'then', prefix: '', suffix: '' },
  });
  const { highlights } = makeContent({
    lines: ['One two three four five.'],
    highlights: [
      { passage: 'gone', isLost: true, review: review('lost'), kind: 'remark' },
      { passage: 'one claim gone', isLost: true, review: review('lost') },
      { passage: 'One', review: review('changed'), kind: 'quote' },
      { passage: 'four', review: review('changed') },
      { passage: 'five' },
      { passage: 'two', review: review('changed') },
    ],
  });
  expect(listReviews(highlights).map(({ anchor }) => quoteOf(anchor).exact)).toEqual([
    'two',
    'four',
    'one claim gone',
    'One',
    'gone',
  ]);
});
