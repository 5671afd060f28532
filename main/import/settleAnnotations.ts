import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';

/**
 * Annotations whose positions were read in a text, for that text after its start was dropped or it was tidied. Where the words
 * are no longer at their position, nothing is said of it, and they have to be looked for.
 */
export function settleAnnotations(
  annotations: readonly FoundAnnotation[],
  before: string,
  after: string,
): FoundAnnotation[] {
  const shift = before.endsWith(after) ? after.length - before.length : 0;
  return annotations.map((annotation) => {
    if (!annotation.position) return annotation;
    const start = annotation.position.start + shift;
    const end = annotation.position.end + shift;
    const isThere = start >= 0 && after.slice(start, end) === annotation.quote.exact;
    return { ...annotation, position: isThere ? { start, end } : null };
  });
}
