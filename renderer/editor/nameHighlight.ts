import { describeSources } from '../../shared/ledger/describeSources';
import { quoteOf } from '../../shared/model/anchor';
import { type Highlight, kindTitles, verdictTitles } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import type { Link } from '../../shared/model/link';
import type { LibraryView } from '../state/libraryState';

/** Characters of a quote that are enough to know it by. */
const QUOTE_LENGTH = 60;

/** What a highlight is called where it can't be seen: `To check: “approximately 6 million dollars”, 1 source`. */
export function nameHighlight(
  highlight: Highlight,
  label: Label | undefined,
  links: readonly Link[],
): string {
  const { kind, verdict, note, anchor } = highlight;
  return [
    `${label?.name ?? kindTitles[kind]}: “${shortenQuote(quoteOf(anchor).exact)}”`,
    describeSources(links),
    ...(kind === 'claim' && verdict !== 'unchecked' ? [verdictTitles[verdict].toLowerCase()] : []),
    ...(note ? ['with a note'] : []),
  ].join(', ');
}

/** The name of one of the open article's highlights; null for one that it does not have. */
export function nameOpenHighlight({ open, labels }: LibraryView, id: HighlightId): string | null {
  const highlight = open?.highlights.get(id);
  if (!open || !highlight) return null;
  const label = labels.get(highlight.label);
  const links = [...open.links.values()].filter((link) => link.highlight === id);
  return nameHighlight(highlight, label, links);
}

/** The start of a quote on one line, cut between words. */
export function shortenQuote(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= QUOTE_LENGTH) return line;
  return `${line.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/u, '')}…`;
}
