import { describe, expect, it } from 'vitest';
import { segmentLong } from './segmentLong';

describe('segmenting a long text in pieces', () => {
  it.each(['grapheme', 'word'] as const)('finds each %s that there is', (granularity) => {
    const segmenter = new Intl.Segmenter('en', { granularity });
    for (const words of ['e\u0301lan vital, they  said; ', '港口的报告说，我们在中国。', 'كِتَاب ']) {
      const text = words.repeat(300);
      const expected = Array.from(segmenter.segment(text), ({ segment, index }) => ({
        segment,
        index,
      }));
      expect([...segmentLong(segmenter, text)]).toEqual(expected);
    }
  });
});
