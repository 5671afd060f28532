import { describe, expect, it } from 'vitest';
import { english, loadWords } from '../words/loadWords';
import { sayShare } from './sayShare';

describe('sayShare', () => {
  it.each([
    ['nothing', 0, '0%'],
    ['hardly anything', 0.001, '<1%'],
    ['less than a hundredth', 0.007, '<1%'],
    ['a part', 0.126, '13%'],
    ['nearly all', 0.999, '>99%'],
    ['more than 99 hundredths', 0.993, '>99%'],
    ['all', 1, '100%'],
  ])('says of %s (%d): %s', (_case, share, said) => {
    expect(sayShare(share, english)).toBe(said);
  });

  it('writes percents the way the language does', async () => {
    const spanish = await loadWords('es');
    expect([0.001, 0.5, 0.999].map((share) => sayShare(share, spanish))).toEqual([
      ...['<1\u00a0%', '50\u00a0%', '>99\u00a0%'],
    ]);
  });
});
