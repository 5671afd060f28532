import { findQuote } from '../../shared/anchoring/findQuote';
import { AttestError } from '../../shared/model/AttestError';
import type { Quote, TextRange } from '../../shared/model/anchor';
import { message } from '../../shared/words/message';

/** One character for one, so that what is found in the one text is at the same place in the other. */
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

const contextOptions = { prefix: '--prefix', suffix: '--suffix' };

/**
 * The one place where a quote occurs in a text. A keyboard's quotation marks, hyphens and spaces match the typeset ones
 * if the quote isn’t found otherwise. Throws `not-found`, or `ambiguous` with how often it occurs.
 */
export function locateQuote(text: string, quote: Pick<Quote, 'exact'> & Partial<Quote>): TextRange {
  const exact = findQuote(text, quote);
  const ranges = exact.length ? exact : findQuote(toPlain(text), plainQuote(quote));
  const [range, ...others] = ranges;
  if (!range) {
    throw new AttestError(
      'not-found',
      message('cli.highlight.notFound', { command: 'attest show', ...contextOptions }),
    );
  }
  if (others.length) {
    throw new AttestError(
      'ambiguous',
      message('cli.highlight.ambiguous', { count: ranges.length, ...contextOptions }),
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
