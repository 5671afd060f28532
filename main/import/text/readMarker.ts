/**
 * The sign that a line starts with where it is a list's, a quoted mail's or a table's, with all numbers being
 * `1` and all letters `a`; null for running text. A line that is only a rule answers its own first sign.
 */
export function readMarker(text: string): string | null {
  const [, sign, number, letter] =
    /^(?:([-*•‣◦–—+|])\s|(\d{1,3})[.)]\s|\(?([a-z])\)\s)/iu.exec(text) ?? [];
  if (sign) return sign;
  if (number) return '1';
  if (letter) return 'a';
  return text.startsWith('>') || /^([=_*~#.-])\1+$/.test(text) ? text.charAt(0) : null;
}
