const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** What stands for a line wrap between two lines. A hyphen stays and takes no space after it, since `well-` `known` may be meant so. */
export function wrapSeparator(line: string, next: string): '' | ' ' {
  const isHyphenated = /\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next);
  const isEastAsian = EAST_ASIAN.test(line.slice(-1)) && EAST_ASIAN.test(next.charAt(0));
  return isHyphenated || isEastAsian ? '' : ' ';
}
