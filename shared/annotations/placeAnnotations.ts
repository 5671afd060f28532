import type { AnnotatedText } from './annotatedText';
import type { FoundAnnotation } from './foundAnnotation';
import { fromCodePoints, PlacingText } from './PlacingText';
import type { Placement } from './placement';
import { settleByOthers } from './settleByOthers';
import { type Settled, settleByWords } from './settleByWords';

/**
 * Where each annotation is in a text, by its words: where they stand only once, there; of several places the words around
 * them decide, then an exact position, then the page, then what the positions and the order of the other annotations say.
 * Words whose letters agree count as the same; words that only resemble those of the text are looked for last. What is
 * nowhere beyond doubt is unsure, and what could be in several places, or nowhere, is lost.
 */
export function placeAnnotations(
  found: readonly FoundAnnotation[],
  { text, pages = [] }: AnnotatedText,
): Placement[] {
  const placing = new PlacingText(text);
  const toUnits = fromCodePoints(text);
  const settled = found.map(
    (annotation): Settled =>
      settleByWords(placing, pages, {
        ...annotation,
        position: positionInUnits(annotation, text, toUnits),
      }),
  );
  return settleByOthers(placing, settled);
}

/** Programs that count UTF-16 units write them where code points are meant, so the words decide. */
function positionInUnits(
  { position, unit, quote }: FoundAnnotation,
  text: string,
  toUnits: (offset: number) => number,
) {
  if (!position || unit !== 'code-points') return position;
  const converted = { start: toUnits(position.start), end: toUnits(position.end) };
  const isThere = text.startsWith(quote.exact, position.start);
  return isThere && !text.startsWith(quote.exact, converted.start) ? position : converted;
}
