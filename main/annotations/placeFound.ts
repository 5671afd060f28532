import type { AnnotatedText } from '../../shared/annotations/annotatedText';
import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import { placeAnnotations } from '../../shared/annotations/placeAnnotations';
import type { PlacedAnnotation } from '../../shared/annotations/placedAnnotation';
import type { PlacementReason } from '../../shared/annotations/placement';
import { toPlacedAnnotation } from '../../shared/annotations/toPlacedAnnotation';
import { makeNote } from './makeNote';

/** An annotation at its place, and why there. */
export interface PlacedFound {
  placed: PlacedAnnotation;
  reason: PlacementReason;
  page: string | null;
}

/** The annotations at their places in a text, with their notes as rich text, ready to become highlights. */
export function placeFound(found: readonly FoundAnnotation[], text: AnnotatedText): PlacedFound[] {
  const placements = placeAnnotations(found, text);
  return found.flatMap((annotation, index) => {
    const placement = placements[index];
    if (!placement) return [];
    const placed = toPlacedAnnotation(annotation, placement, makeNote(annotation));
    return [{ placed, reason: placement.reason, page: annotation.page }];
  });
}
