import type { Quote, TextRange } from '../model/anchor';
import { findQuote } from './findQuote';

/** The one place where a quote stands word for word: between the words of its context, or else anywhere. Null where there is none, or more than one. */
export function findQuoteAgain(text: string, quote: Quote): TextRange | null {
  return onlyOf(findQuote(text, quote)) ?? onlyOf(findQuote(text, { exact: quote.exact }));
}

function onlyOf(ranges: readonly TextRange[]): TextRange | null {
  const [first, ...others] = ranges;
  return first && !others.length ? first : null;
}
