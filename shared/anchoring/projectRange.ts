import type { TextRange } from '../model/anchor';
import type { Alignment } from './Alignment';
import { type FoundPassage, findPassage } from './findPassage';
import { findTokens } from './findTokens';
import type { MigratedRange } from './MigratedRange';
import { placeGap } from './placeGap';
import { plainForm } from './plainForm';

/** A passage of which less is found is lost. */
const ACCEPTED = 0.45;
/** What was found weighs so much, or its neighbours are there too: else its words may recur by chance. */
const SURE_WEIGHT = 1.5;
const SURE_INTACT_WEIGHT = 0.6;
const NEIGHBOURS_NEEDED = 0.1;
const CONFIDENCE = { exact: 1, typography: 0.99, most: 0.98, moved: 0.9 };

/** What became of one passage, by what became of its tokens. */
export function projectRange(alignment: Alignment, range: TextRange): MigratedRange {
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
