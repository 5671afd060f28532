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

/** The one place where a quote stands word for word: between the words of its context, or else anywhere. Null where there is none, or more than one. */
export function findQuoteAgain(text: string, quote: Quote): TextRange | null {
  return findOnly(text, quote) ?? findOnly(text, { exact: quote.exact });
}

function findOnly(text: string, quote: Parameters<typeof findQuote>[1]): TextRange | null {
  const [first, second] = findQuote(text, quote, 2);
  return first && !second ? first : null;
}
