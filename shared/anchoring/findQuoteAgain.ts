import type { Quote, TextRange } from '../model/anchor';
import { findQuote } from './findQuote';

/** The one place where a quote stands word for word: between the words of its context, or else anywhere. Null where there is none, or more than one. */
export function findQuoteAgain(text: string, quote: Quote): TextRange | null {
  return findOnly(text, quote) ?? findOnly(text, { exact: quote.exact });
}

function findOnly(text: string, quote: Parameters<typeof findQuote>[1]): TextRange | null {
  const [first, second] = findQuote(text, quote, 2);
  return first && !second ? first : null;
}
