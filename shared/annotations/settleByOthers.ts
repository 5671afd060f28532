import type { TextRange } from '../model/anchor';
import { findByHalf } from './findByHalf';
import type { PlacingText } from './PlacingText';
import type { Placement } from './placement';
import type { Settled } from './settleByWords';

/** A place that is this much nearer than the next one is the one meant. */
const NEARER = 4;
/** In UTF-16 units: how far the estimate can be off. */
const MOST_DRIFT = 2000;
/** How many annotations, and which share of them, must be in the order of the text for the order to say anything. */
const LEAST_ORDERED = 3;
const ORDERED_SHARE = 0.9;
/** Words that resemble those of the text as closely are them, with a word or two changed. */
const SURE_LIKENESS = 0.8;
/** Where this share of at least so many annotations is beyond doubt, the text is the one they were made in. */
const SAME_TEXT_SHARE = 0.9;
const SAME_TEXT_LEAST = 3;

/** Places what its own words left open, by what is certain of the others: where their positions have gone, and their order. */
export function settleByOthers(placing: PlacingText, settled: readonly Settled[]): Placement[] {
  const shift = estimateShifts(settled);
  const neighbours = findNeighbours(settled);
  const isSame = isSameText(settled);
  return settled.map(({ annotation, placement, places, isFaint }, index): Placement => {
    if (placement) {
      return isFaint && !isSame ? { ...placement, state: 'unsure', confidence: 0.6 } : placement;
    }
    const start = annotation.position?.start;
    const expected = start === undefined ? undefined : shift(start);
    if (places.length) {
      return (
        (expected && chooseNearest(places, expected)) ??
        chooseByOrder(places, neighbours(index)) ?? {
          ...{ state: 'lost', reason: 'several', confidence: 0, range: null },
        }
      );
    }
    return findSimilar(placing, annotation.quote, expected?.at ?? start);
  });
}

/** True where nearly all annotations with enough words are where they should be. */
function isSameText(settled: readonly Settled[]): boolean {
  const telling = settled.filter(
    ({ annotation, isFaint, places }) =>
      !isFaint && places.length < 2 && annotation.quote.exact.trim() !== '',
  );
  const placed = telling.filter(({ placement }) => placement?.state === 'placed');
  return placed.length >= SAME_TEXT_LEAST && placed.length >= telling.length * SAME_TEXT_SHARE;
}

function findSimilar(
  placing: PlacingText,
  quote: Settled['annotation']['quote'],
  near: number | undefined,
): Placement {
  const similar = placing.findSimilar({ ...quote, exact: joinLines(quote.exact) }, near);
  if (!similar) {
    const range = findByHalf(placing, quote.exact);
    return range
      ? { state: 'unsure', reason: 'similar', confidence: 0.5, range }
      : { state: 'lost', reason: 'notFound', confidence: 0, range: null };
  }
  const { confidence, ...range } = similar;
  const state = confidence >= SURE_LIKENESS ? 'placed' : 'unsure';
  return { state, reason: 'similar', confidence, range };
}

/** Lines of a page as running text: words that were cut at their ends are whole again. */
function joinLines(text: string): string {
  return text.replace(/(\p{L})[-\u00ad\u2010]\s*\n\s*(\p{Ll})/gu, '$1$2').replace(/\s+/gu, ' ');
}

/** Where a position is now, going by those nearest to it; `isKnown` where there are such. */
interface Expected {
  at: number;
  isKnown: boolean;
}

/** The positions of a file may count in a page with more around the text, so all are off by much the same. */
function estimateShifts(settled: readonly Settled[]): (position: number) => Expected {
  const known = settled
    .flatMap(({ annotation: { position }, placement }) =>
      position && placement?.range && placement.state === 'placed'
        ? [{ from: position.start, by: placement.range.start - position.start }]
        : [],
    )
    .sort((a, b) => a.from - b.from);
  return (position) => {
    const after = known.findIndex(({ from }) => from >= position);
    const next = after === -1 ? undefined : known[after];
    const previous = after === -1 ? known.at(-1) : known[after - 1];
    if (!previous || !next) {
      const by = (previous ?? next)?.by;
      return { at: position + (by ?? 0), isKnown: by !== undefined };
    }
    const width = next.from - previous.from || 1;
    const by = previous.by + ((next.by - previous.by) * (position - previous.from)) / width;
    return { at: position + by, isKnown: true };
  };
}

function chooseNearest(places: readonly TextRange[], { at, isKnown }: Expected): Placement | null {
  const [first, second] = places
    .map((place) => ({ place, distance: Math.abs(place.start - at) }))
    .sort((a, b) => a.distance - b.distance);
  if (!first || first.distance > MOST_DRIFT) return null;
  if (second && second.distance < NEARER * Math.max(first.distance, 1)) return null;
  return {
    state: isKnown ? 'placed' : 'unsure',
    reason: 'nearby',
    confidence: isKnown ? 0.8 : 0.5,
    range: first.place,
  };
}

/** The placed annotations right before and after one, where the file has them in the order of the text. */
function findNeighbours(settled: readonly Settled[]) {
  const placed = settled.flatMap(({ placement }, index) =>
    placement?.range && placement.state === 'placed' ? [{ index, range: placement.range }] : [],
  );
  const pairs = placed.slice(1).map(({ range }, at) => {
    const before = placed[at]?.range.start ?? 0;
    return before <= range.start;
  });
  const inOrder = pairs.filter(Boolean).length;
  const isOrdered = placed.length >= LEAST_ORDERED && inOrder >= pairs.length * ORDERED_SHARE;
  return (index: number): TextRange | null => {
    if (!isOrdered) return null;
    const next = placed.findIndex((one) => one.index > index);
    const before = next === -1 ? placed.at(-1) : placed[next - 1];
    const after = next === -1 ? undefined : placed[next];
    return {
      start: before?.range.start ?? 0,
      end: after?.range.start ?? Number.POSITIVE_INFINITY,
    };
  };
}

/** The order leaves room for error, so what it decides is for a person to confirm. */
function chooseByOrder(places: readonly TextRange[], between: TextRange | null): Placement | null {
  if (!between) return null;
  const [only, ...others] = places.filter(
    ({ start }) => start >= between.start && start <= between.end,
  );
  if (!only || others.length) return null;
  return { state: 'unsure', reason: 'order', confidence: 0.6, range: only };
}
