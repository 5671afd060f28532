import type { Words } from '../words/Words';

/** A share from 0 to 1 as it is told everywhere: in whole percents, of which neither 0 nor 100 stands for a part. */
export function roundShare(share: number): { part: 'few' | 'most' | 'other'; share: number } {
  if (share > 0 && share < 0.01) return { part: 'few', share: 0.01 };
  if (share > 0.99 && share < 1) return { part: 'most', share: 0.99 };
  return { part: 'other', share };
}

/** A share by itself: `<1%`, `13%`, `>99%`. */
export function sayShare(share: number, words: Words): string {
  const rounded = roundShare(share);
  const percent = words.percent(rounded.share);
  if (rounded.part === 'few') return words.say('ledger.share.below', { percent });
  return rounded.part === 'most' ? words.say('ledger.share.above', { percent }) : percent;
}
