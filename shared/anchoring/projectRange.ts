import type { TextRange } from '../model/anchor';
import type { Alignment } from './Alignment';
import { splitsPair } from './describe';
import { findChain } from './findChain';
import { findTokens } from './findTokens';
import type { MigratedRange } from './MigratedRange';
import { placeGap } from './placeGap';
import { plainForm } from './plainForm';
import { reachEdge } from './reachEdge';
import { scoreChain } from './scoreChain';

/** A passage of which less is found is lost. */
const ACCEPTED = 0.42;
const UNTOUCHED = { exact: 1, typography: 0.99, moved: 0.97 };

/** What became of one passage, by what became of its tokens. */
export function projectRange(alignment: Alignment, range: TextRange): MigratedRange {
  const span = findTokens(alignment.before, range);
  if (!span) return placeGap(alignment, range);
  const { first, last } = span;
  const chain = findChain(alignment, first, last);
  if (!chain) return lost(0);
  const intact = findIntact(alignment, first, last, chain.tokens);
  const { share, isCredible } = scoreChain(alignment, first, last, chain, intact !== null);
  if (!isCredible) return lost(Math.min(share, ACCEPTED));
  if (intact !== null) {
    const place = placeTokens(alignment, range, first, last, intact, intact + last - first);
    return describeIntact(alignment, range, place, chain.tokens);
  }
  if (share < ACCEPTED) return lost(share);
  const [start, end] = [chain.tokens[0] ?? first, chain.tokens.at(-1) ?? last];
  const place = placeTokens(
    alignment,
    range,
    first,
    last,
    alignment.newOf(start) - reachEdge(alignment, start, first, -1),
    alignment.newOf(end) + reachEdge(alignment, end, last, 1),
  );
  return { state: 'changed', ...place, confidence: round(Math.min(share, 0.98)) };
}

function lost(confidence: number): MigratedRange {
  return { state: 'lost', start: null, end: null, confidence: round(confidence) };
}

/**
 * Where all tokens of the passage stand one after the other, told by where one that was found stands: a diff may assign
 * an edge to an equal neighbour (“the” of the next sentence), though nothing of the passage was touched.
 */
function findIntact(
  alignment: Alignment,
  first: number,
  last: number,
  tokens: readonly number[],
): number | null {
  let refused = Number.NaN;
  for (const token of tokens) {
    const shift = alignment.newOf(token) - token;
    if (shift === refused) continue;
    refused = shift;
    let at = first;
    while (at <= last && alignment.isSame(at, at + shift)) at += 1;
    if (at > last) return first + shift;
  }
  return null;
}

/** The range of new tokens `from` to `to`, with what the old range had of their insides and of the white space around. */
function placeTokens(
  { before, after }: Alignment,
  range: TextRange,
  first: number,
  last: number,
  from: number,
  to: number,
): TextRange {
  const isFirst = before.ids[first] === after.ids[from];
  const isLast = before.ids[last] === after.ids[to];
  const [oldStart, oldEnd] = [before.starts[first] ?? 0, before.ends[last] ?? 0];
  let start = after.starts[from] ?? 0;
  let end = after.ends[to] ?? 0;
  if (isFirst) {
    const cut = Math.max(0, range.start - oldStart);
    start = Math.min(start + cut, (after.ends[from] ?? 0) - 1);
    for (let at = oldStart - 1; at >= range.start; at -= 1) {
      if (before.text[at] !== after.text[start - 1]) break;
      start -= 1;
    }
  }
  if (isLast) {
    const cut = Math.max(0, oldEnd - range.end);
    end = Math.max(end - cut, (after.starts[to] ?? 0) + 1, start + 1);
    for (let at = oldEnd; at < range.end; at += 1) {
      if (before.text[at] !== after.text[end]) break;
      end += 1;
    }
  }
  if (splitsPair(after.text, start)) start -= 1;
  if (splitsPair(after.text, end)) end += 1;
  return { start, end };
}

function describeIntact(
  { before, after, isMoved }: Alignment,
  range: TextRange,
  place: TextRange,
  tokens: readonly number[],
): MigratedRange {
  const was = before.text.slice(range.start, range.end);
  const is = after.text.slice(place.start, place.end);
  const isExact = was === is;
  if (!isExact && spaceOut(was) !== spaceOut(is)) {
    return { state: 'changed', ...place, confidence: 0.98 };
  }
  const moved = tokens.filter((token) => isMoved[token] === 1).length;
  if (2 * moved > tokens.length) {
    return { state: 'moved', ...place, confidence: UNTOUCHED.moved };
  }
  const confidence = isExact ? UNTOUCHED.exact : UNTOUCHED.typography;
  return { state: 'same', ...place, confidence };
}

function spaceOut(text: string): string {
  return plainForm(text).replace(/\s+/gu, '');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
