import type { Quote, TextRange } from '../model/anchor';

/** All places where the quote stands word for word, with its prefix and suffix right beside it where they are given. */
export function findQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: Pick<Quote, 'exact'> & Partial<Quote>,
): TextRange[] {
  if (!exact) return [];
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (text.endsWith(prefix, start) && text.startsWith(suffix, end)) {
      ranges.push({ start, end });
    }
  }
  return ranges;
}
