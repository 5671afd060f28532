import { trimRange } from '../anchoring/trimRange';
import type { TextRange } from '../model/anchor';
import type { TextPage } from './annotatedText';
import type { FoundAnnotation } from './foundAnnotation';
import type { ContextScore, PlacingText } from './PlacingText';
import type { Placement } from './placement';
import { squashText } from './squashText';

/** An annotation and what its own words say about its place: where it is, or where it can be. */
export interface Settled {
  readonly annotation: FoundAnnotation;
  readonly placement: Placement | null;
  /** The places that are left to choose from; none where the words are not in the text. */
  readonly places: readonly TextRange[];
  /** There is one place, but so few words that another version of the text might have them by chance. */
  readonly isFaint?: boolean;
}

/** Letters of context that one place must have more of than any other. */
const CONTEXT_MARGIN = 3;
const CONTEXT_SHARE = 0.6;
const CONTEXT_LETTERS = 12;
/** Context that is there to this share or less says that this is another place with the same words. */
const OTHER_CONTEXT = 0.3;
/** Quotes with as many letters and words hardly recur by chance. */
const TELLING_LETTERS = 24;
const TELLING_WORDS = 5;
/** Shorter ones in another context are any words. */
const LEAST_LETTERS = 9;
/** Letters that agree, where spaces, signs or case do not. */
const LIKENESS = 0.95;

/** Places an annotation by its words and context, its exact position and its page, as far as these go. */
export function settleByWords(
  placing: PlacingText,
  pages: readonly TextPage[],
  annotation: FoundAnnotation,
): Settled {
  const { quote, position } = annotation;
  const nowhere = (reason: Placement['reason']): Settled => ({
    annotation,
    placement: { state: 'lost', reason, confidence: 0, range: null },
    places: [],
  });
  if (!quote.exact.trim()) {
    const range = position && trimRange(placing.text, position);
    if (!range || !position || position.end > placing.text.length) return nowhere('noWords');
    const placement: Placement = {
      state: 'unsure',
      reason: 'positionOnly',
      confidence: 0.5,
      range,
    };
    return { annotation, placement, places: [] };
  }
  const { places, isVerbatim } = placing.findPlaces(quote.exact);
  const factor = isVerbatim ? 1 : LIKENESS;
  const settle = (range: TextRange, reason: Placement['reason'], confidence: number): Settled => ({
    annotation,
    placement: { state: 'placed', reason, confidence: confidence * factor, range },
    places,
  });
  const [first, second] = places;
  if (!first) return { annotation, placement: null, places };
  if (!second) return settleOnly(placing, annotation, first, settle, nowhere);
  const byContext = chooseByContext(placing, places, annotation);
  if (byContext) return settle(byContext, 'context', 0.97);
  const exactly = position && places.find(({ start }) => start === position.start);
  if (exactly) return settle(exactly, 'position', 0.95);
  const onPage = choosePage(places, pages, annotation.page);
  const [only, ...others] = onPage;
  if (only && !others.length && places.length > 1) return settle(only, 'page', 0.9);
  return { annotation, placement: null, places: onPage };
}

function settleOnly(
  placing: PlacingText,
  annotation: FoundAnnotation,
  place: TextRange,
  settle: (range: TextRange, reason: Placement['reason'], confidence: number) => Settled,
  nowhere: (reason: Placement['reason']) => Settled,
): Settled {
  const { quote } = annotation;
  const isWhole = placing.isWhole(place);
  const letters = squashText(quote.exact).letters.length;
  const isShort = letters < LEAST_LETTERS;
  const isTellingQuote = letters >= TELLING_LETTERS && countWords(quote.exact) >= TELLING_WORDS;
  if (!(quote.prefix + quote.suffix).trim()) {
    if (!isWhole && !isTellingQuote) return nowhere('notFound');
    return { ...settle(place, 'only', 0.95), isFaint: isShort };
  }
  const { prefix, suffix } = placing.scoreContext(place, quote);
  const best = Math.max(prefix, suffix);
  if (best > (isShort ? CONTEXT_SHARE : OTHER_CONTEXT))
    return settle(place, 'only', 0.9 + 0.1 * best);
  if (isTellingQuote) return settle(place, 'only', 0.85);
  if (isShort || !isWhole) return nowhere('notFound');
  const placement: Placement = {
    state: 'unsure',
    reason: 'otherContext',
    confidence: 0.5,
    range: place,
  };
  return { annotation, placement, places: [place] };
}

/** The place that has clearly more of the context than any other; null where none has. */
function chooseByContext(
  placing: PlacingText,
  places: readonly TextRange[],
  { quote }: FoundAnnotation,
): TextRange | null {
  if (!(quote.prefix + quote.suffix).trim()) return null;
  const scored = places
    .map((place) => ({ place, score: placing.scoreContext(place, quote) }))
    .sort((a, b) => b.score.letters - a.score.letters);
  const [best, second] = scored;
  if (!best || !isTelling(best.score)) return null;
  const isClear = !second || best.score.letters >= second.score.letters + CONTEXT_MARGIN;
  return isClear ? best.place : null;
}

function isTelling({ prefix, suffix, letters }: ContextScore): boolean {
  return Math.max(prefix, suffix) >= CONTEXT_SHARE || letters >= CONTEXT_LETTERS;
}

/** Those on the page; all where the article has no such page, or none of them is on it. */
function choosePage(
  places: readonly TextRange[],
  pages: readonly TextPage[],
  page: string | null,
): readonly TextRange[] {
  const [named = ''] = (page ?? '').split(/\s*[-–]\s*/u);
  const fold = (value: string) => value.trim().toLowerCase();
  const meant = pages.filter(({ value }) => fold(value) === fold(named));
  if (!named.trim() || !meant.length) return places;
  const isOn = ({ start }: TextRange) => meant.some((one) => start >= one.start && start < one.end);
  const onPage = places.filter(isOn);
  return onPage.length ? onPage : places;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}
