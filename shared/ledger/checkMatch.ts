import { describe } from '../anchoring/describe';
import { createResolver, type ResolvedRange } from '../anchoring/resolve';
import { positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { CaptureId } from '../model/ids';
import type { Link } from '../model/link';
import type { Match } from '../model/match';
import { isReworded } from '../revision/isReworded';
import type { MatchCheck } from './matchCheck';

/** The canonical text of a capture, ready to be searched. */
export interface CaptureWords {
  readonly capture: CaptureId;
  readonly text: string;
  resolve(sought: Parameters<ReturnType<typeof createResolver>>[0]): ResolvedRange | null;
}

/** Prepares the text of a capture for `checkMatch`. Many matches may be looked for in it. */
export function readCaptureWords(capture: CaptureId, text: string): CaptureWords {
  let resolver: ReturnType<typeof createResolver> | null = null;
  return {
    capture,
    text,
    resolve: (sought) => {
      resolver ??= createResolver(text);
      return resolver(sought);
    },
  };
}

/** Compares both ends of a link with how they were. `latest` is the source’s latest capture with a text, or null. */
export function checkMatch(
  link: Link & { match: Match },
  highlight: Highlight,
  latest: CaptureWords | null,
): MatchCheck {
  const { claim: before, anchor } = link.match;
  const now = quoteOf(highlight.anchor).exact;
  const isLost = positionOf(highlight.anchor) === null;
  return {
    link: link.id,
    highlight: highlight.id,
    claim: isLost ? 'lost' : isReworded(before, now) ? 'reworded' : 'same',
    ...findWords(anchor, latest),
  };
}

function findWords(
  anchor: Match['anchor'],
  latest: CaptureWords | null,
): Pick<MatchCheck, 'words' | 'found'> {
  if (!latest) return { words: 'unreadable', found: null };
  const { capture, text } = latest;
  const quote = quoteOf(anchor);
  const known = positionOf(anchor);
  const isWhereItWas =
    anchor.target === capture && known && text.slice(known.start, known.end) === quote.exact;
  if (isWhereItWas)
    return {
      words: 'same',
      found: { capture, quote: describe(text, known).quote, position: known },
    };
  const range = latest.resolve({ ...quote, ...(known && { start: known.start }) });
  if (!range) return { words: 'gone', found: null };
  const position = { start: range.start, end: range.end };
  const found = { capture, quote: describe(text, position).quote, position };
  const words = isReworded(quote.exact, found.quote.exact) ? 'reworded' : 'same';
  return { words, found };
}
