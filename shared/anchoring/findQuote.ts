import type { Quote, TextRange } from '../model/anchor';

/** The places where the quote stands word for word, with its prefix and suffix right beside it where they are given: all, or the first so many. */
export function findQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: Pick<Quote, 'exact'> & Partial<Quote>,
  most: number = Number.POSITIVE_INFINITY,
): TextRange[] {
  if (!exact) return [];
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (text.endsWith(prefix, start) && text.startsWith(suffix, end)) {
      ranges.push({ start, end });
      if (ranges.length >= most) break;
    }
  }
  return ranges;
}
