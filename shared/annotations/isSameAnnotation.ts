import { positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { PlacedAnnotation } from './placedAnnotation';
import { squashText } from './squashText';

/** True where the highlight is what the annotation became when it was imported before: at the same place, or lost with the same words, with the same note. `plain` reads notes. */
export function isSameAnnotation(
  highlight: Highlight,
  placed: PlacedAnnotation,
  plain: (note: Highlight['note']) => string,
): boolean {
  const position = positionOf(highlight.anchor);
  const { range } = placed;
  if (squashText(plain(highlight.note)).letters !== squashText(plain(placed.note)).letters) {
    return false;
  }
  if (position && range) return position.start === range.start && position.end === range.end;
  // One of them is lost, or both: the person may have found its place, or taken it from there.
  if (!position || !range) {
    const known = highlight.review?.before ?? quoteOf(highlight.anchor);
    const isSameMoment = placed.createdAt !== null && placed.createdAt === highlight.createdAt;
    return isSameWords(known.exact, placed.quote.exact) && (isSameMoment || !(position ?? range));
  }
  return false;
}

function isSameWords(a: string, b: string): boolean {
  return a === b || squashText(a).letters === squashText(b).letters;
}
