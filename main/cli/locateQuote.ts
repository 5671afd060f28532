import { findQuote } from '../../shared/anchoring/findQuote';
import { AttestError } from '../../shared/model/AttestError';
import type { Quote, TextRange } from '../../shared/model/anchor';

/** One character for one, so that what is found in the one text stands at the same place in the other. */
const plainForms: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\n': ' ',
};

/**
 * The one place where a quote stands in a text. A keyboard's quotation marks, hyphens and spaces stand for the typeset
 * ones where the quote is found no other way. Throws `not-found`, or `ambiguous` with how often it stands there.
 */
export function locateQuote(text: string, quote: Pick<Quote, 'exact'> & Partial<Quote>): TextRange {
  const exact = findQuote(text, quote);
  const ranges = exact.length ? exact : findQuote(toPlain(text), plainQuote(quote));
  const [range, ...others] = ranges;
  if (!range) {
    throw new AttestError(
      'not-found',
      'The article does not have these words. Copy them from what `attest show` prints; --prefix and --suffix must stand right beside them.',
    );
  }
  if (others.length) {
    throw new AttestError(
      'ambiguous',
      `These words stand ${ranges.length} times in the article. Say which with --prefix or --suffix: the words right before or after them.`,
    );
  }
  return range;
}

function plainQuote({ exact, prefix = '', suffix = '' }: Parameters<typeof locateQuote>[1]): Quote {
  return { exact: toPlain(exact), prefix: toPlain(prefix), suffix: toPlain(suffix) };
}

function toPlain(text: string): string {
  return text.replace(
    /[“”„‘’–—\u00a0\u202f\n]/g,
    (character) => plainForms[character] ?? character,
  );
}
