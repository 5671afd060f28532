import { countBelow } from '../../anchoring/countBelow';

/**
 * Answers how many code points come before an offset in UTF-16 units: the W3C's selectors count the first,
 * the app the second. They differ by one for each surrogate pair passed.
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}
