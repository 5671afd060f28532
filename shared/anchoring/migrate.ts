import type { TextRange } from '../model/anchor';
import type { Alignment } from './Alignment';
import { alignTexts } from './alignTexts';
import { countBelow } from './countBelow';
import { type FoundPassage, findPassage } from './findPassage';
import { plainForm } from './plainForm';
import { findTokens } from './tokenise';
import { keepPairs } from './trimRange';

/**
 * What became of a passage. `same`: its words are untouched, and in the same order relative to the text around them.
 * `moved`: its words are untouched but elsewhere in the order. `changed`: its words were edited. `lost`: it is gone.
 * Words that differ only in white space or typography (straight and typographic quotes, soft hyphens) are untouched.
 *
 * `confidence`, 0 to 1, is the share of the passage that was found, by words and by their weight; for `lost` it is
 * that of the best place, which was too little.
 */
export type MigratedRange =
  | { state: 'same' | 'moved' | 'changed'; start: number; end: number; confidence: number }
  | { state: 'lost'; start: null; end: null; confidence: number };

/**
 * What became of each passage of the old text in the new one, in the order given. Offsets are UTF-16 units.
 *
 * Since both texts are known in full, they are aligned first, token by token (see `alignTexts`), and each passage is then
 * read off: where its tokens went, whether they stayed together, and how much of the passage they are (see `scoreChain`).
 * So words that a passage shares with another place in the new text never pull it there: they already belong to that place.
 */
export function migrate(
  oldText: string,
  newText: string,
  ranges: readonly TextRange[],
): MigratedRange[] {
  const alignment = alignTexts(oldText, newText);
  return ranges.map((range) => projectRange(alignment, range));
}

/** A passage of which less than this is found is lost. */
const ACCEPTED = 0.45;
/** What was found must weigh this much, or have its neighbours with it: otherwise its words may recur by chance. */
const SURE_WEIGHT = 1.5;
const SURE_INTACT_WEIGHT = 0.6;
const NEIGHBOURS_NEEDED = 0.1;
const CONFIDENCE = { exact: 1, typography: 0.99, most: 0.98, moved: 0.9 };

/** What became of one passage, judging by its tokens. */
function projectRange(alignment: Alignment, range: TextRange): MigratedRange {
  const span = findTokens(alignment.before, range);
  if (!span) return placeGap(alignment, range);
  const found = findPassage(alignment, range, span);
  if (!found) return lost(0);
  const { place, isIntact, share, weight, support } = found;
  if (isIntact) {
    const isSure = weight >= SURE_INTACT_WEIGHT || support >= NEIGHBOURS_NEEDED;
    return isSure ? describeIntact(alignment, range, found) : lost(ACCEPTED);
  }
  const believed = share * Math.min(1, weight / SURE_WEIGHT + 2 * support);
  if (believed < ACCEPTED) return lost(believed);
  return { state: 'changed', ...place, confidence: round(Math.min(believed, CONFIDENCE.most)) };
}

function lost(confidence: number): MigratedRange {
  return { state: 'lost', start: null, end: null, confidence: round(confidence) };
}

function describeIntact(
  { before, after, isMoved }: Alignment,
  range: TextRange,
  { place, tokens, support }: FoundPassage,
): MigratedRange {
  const was = before.text.slice(range.start, range.end);
  const is = after.text.slice(place.start, place.end);
  const isExact = was === is;
  if (!isExact && spaceOut(was) !== spaceOut(is)) {
    return { state: 'changed', ...place, confidence: CONFIDENCE.most };
  }
  const moved = tokens.filter((token) => isMoved[token] === 1).length;
  if (2 * moved > tokens.length) {
    const confidence = round(CONFIDENCE.moved + (CONFIDENCE.most - CONFIDENCE.moved) * support);
    return { state: 'moved', ...place, confidence };
  }
  const confidence = isExact ? CONFIDENCE.exact : CONFIDENCE.typography;
  return { state: 'same', ...place, confidence };
}

function spaceOut(text: string): string {
  return plainForm(text).replace(/\s+/gu, '');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** What became of a range with white space at most: it stays beside a token that stayed, if its white space is there. */
function placeGap(alignment: Alignment, { start, end }: TextRange): MigratedRange {
  const { before, after } = alignment;
  const gap = before.text.slice(start, end);
  const next = countBelow(before.starts, end);
  const places = [
    placeAfter(next - 1, (before.ends[next - 1] ?? 0) - start),
    placeBefore(next, (before.starts[next] ?? 0) - start),
  ];
  for (const place of places) {
    if (place === null || place < 0 || place > after.text.length) continue;
    if (after.text.startsWith(gap, place)) {
      const range = keepPairs(after.text, { start: place, end: place + gap.length });
      return { state: 'same', ...range, confidence: 1 };
    }
  }
  return { state: 'lost', start: null, end: null, confidence: 0 };

  function placeAfter(token: number, offset: number): number | null {
    if (token < 0) return start;
    const fresh = alignment.newOf(token);
    return fresh < 0 ? null : (after.ends[fresh] ?? 0) - offset;
  }

  function placeBefore(token: number, offset: number): number | null {
    if (token >= before.starts.length) return after.text.length - (before.text.length - start);
    const fresh = alignment.newOf(token);
    return fresh < 0 ? null : (after.starts[fresh] ?? 0) - offset;
  }
}
