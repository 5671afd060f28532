import { countBelow } from './countBelow';
import type { TokenWeights } from './TokenWeights';
import type { TokenText } from './tokenise';

/** What is known about a passage whose text is not at hand: its words, and perhaps those around it and its position. */
export interface Sought {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Where it was, in UTF-16 units. */
  start?: number | undefined;
}

/** The places of each token of a text, by its number in the vocabulary. */
export type TokenIndex = ReadonlyMap<number, readonly number[]>;

interface Snippet {
  /** Prefix, quote and suffix as one. */
  snippet: TokenText;
  /** Which of its tokens are the quote’s. */
  span: { first: number; last: number };
  sought: Sought;
}

/** How many places are examined: those with the exact words, and those with many of them. */
const MAX_EXACT = 8;
const MAX_NEAR = 6;
/** Tokens that occur more often than this don’t help to locate a passage. */
const MAX_PLACES = 400;
/** Context also points to the place, but the passage may have moved out of it. */
const CONTEXT_VOTE = 0.5;
const LEAST_MARGIN = 8;

export function indexTokens({ ids }: TokenText): TokenIndex {
  const index = new Map<number, number[]>();
  for (const [at, id] of ids.entries()) {
    const places = index.get(id);
    if (places) places.push(at);
    else index.set(id, [at]);
  }
  return index;
}

/** The stretches of a text that contain the quote word for word, those with the best context first. */
export function findExact(tokens: TokenText, { snippet, span, sought }: Snippet): TokenText[] {
  const { text } = tokens;
  const { exact, prefix = '', suffix = '', start = 0 } = sought;
  const found: { at: number; context: number }[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const context =
      countEqual(text, at - 1, prefix, prefix.length - 1, -1) +
      countEqual(text, at + exact.length, suffix, 0, 1);
    found.push({ at, context });
  }
  found.sort((a, b) => b.context - a.context || Math.abs(a.at - start) - Math.abs(b.at - start));
  return found
    .slice(0, MAX_EXACT)
    .map(({ at }) => cutWindow(tokens, countBelow(tokens.ends, at + 1) - span.first, snippet));
}

/**
 * The stretches with most of the snippet’s tokens, by weight, about as far apart as in the snippet: each place of each
 * token votes for where the snippet would start.
 */
export function findNear(
  tokens: TokenText,
  index: TokenIndex,
  weights: TokenWeights,
  { snippet, span }: Snippet,
): TokenText[] {
  const width = Math.max(LEAST_MARGIN, Math.ceil(snippet.ids.length / 4));
  const votes = new Map<number, number>();
  for (const [at, id] of snippet.ids.entries()) {
    const places = index.get(id) ?? [];
    if (places.length > MAX_PLACES) continue;
    const isQuote = at >= span.first && at <= span.last;
    const weight = weights.weightOf(id) * (isQuote ? 1 : CONTEXT_VOTE);
    for (const place of places) {
      const bucket = Math.floor((place - at) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const together = [...votes].map(([bucket, weight]): [number, number] => [
    bucket,
    weight + (votes.get(bucket + 1) ?? 0),
  ]);
  return together
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_NEAR)
    .map(([bucket]) => cutWindow(tokens, (bucket + 1) * width, snippet));
}

function countEqual(a: string, i: number, b: string, j: number, step: number): number {
  let count = 0;
  while (b[j + count * step] !== undefined && a[i + count * step] === b[j + count * step]) {
    count += 1;
  }
  return count;
}

/** The tokens around where the snippet would be if its first token were at `start`. */
function cutWindow(tokens: TokenText, start: number, { ids }: TokenText): TokenText {
  const margin = Math.max(LEAST_MARGIN, ids.length >> 1);
  const from = Math.max(0, start - margin);
  const to = Math.max(from, start + ids.length + margin);
  return {
    text: tokens.text,
    starts: tokens.starts.subarray(from, to),
    ends: tokens.ends.subarray(from, to),
    ids: tokens.ids.subarray(from, to),
  };
}
