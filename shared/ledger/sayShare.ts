import type { Words } from '../words/Words';

/** A share from 0 to 1 in whole percents. What is neither nothing nor all never reads as if it were: `<1%`, `>99%`. */
export function sayShare(share: number, { say, percent }: Words): string {
  const hundredths = Math.round(share * 100);
  if (share > 0 && hundredths === 0) return say('ledger.share.below', { percent: percent(0.01) });
  if (share < 1 && hundredths === 100) return say('ledger.share.above', { percent: percent(0.99) });
  return percent(hundredths / 100);
}
