import { countSources, isContextOnly } from '../../shared/ledger/describeSources';
import { quoteOf } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import type { Link } from '../../shared/model/link';
import { type Message, message } from '../../shared/words/message';
import type { LibraryView } from '../state/libraryState';

/** Enough characters of a quote to recognise it by. */
const QUOTE_LENGTH = 60;

/** A highlight’s name where it can’t be seen: `To check: “approximately 6 million dollars”, 1 source`. */
export function nameHighlight(
  highlight: Highlight,
  label: Label | undefined,
  links: readonly Link[],
): Message {
  const { kind, verdict, note, anchor } = highlight;
  return message('editor.highlight', {
    label: label?.name ?? message(`kind.${kind}`),
    quote: shortenQuote(quoteOf(anchor).exact),
    sourcing: isContextOnly(links) ? 'context' : 'counted',
    sources: countSources(links),
    verdict: kind === 'claim' ? verdict : 'none',
    note: note ? 'yes' : 'no',
  });
}

/** The name of one of the open article’s highlights; null for one that it does not have. */
export function nameOpenHighlight({ open, labels }: LibraryView, id: HighlightId): Message | null {
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
